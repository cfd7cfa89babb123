Map<String, String> output(File folder) {
    Map<String, String> texts = new TreeMap<>()
    folder.eachFileRecurse { if (it.isFile()) texts[folder.toPath().relativize(it.toPath()).toString()] = it.text }
    return texts
}

['one', 'two', 'three', 'four'].each {
    Map<String, String> alone = output(new File(basedir, "$it/target/alone"))
    assert alone.size() > 2
    assert alone == output(new File(basedir, "$it/target/together"))
}
