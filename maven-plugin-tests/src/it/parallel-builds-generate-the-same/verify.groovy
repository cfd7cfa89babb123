Map<String, String> output(File folder) {
    Map<String, String> texts = new TreeMap<>()
    folder.eachFileRecurse { if (it.isFile()) texts[folder.toPath().relativize(it.toPath()).toString()] = it.text }
    return texts
}

for (String module : ['one', 'two', 'three', 'four']) {
    Map<String, String> alone = output(new File(basedir, "$module/target/alone"))
    assert alone.size() > 2
    assert alone == output(new File(basedir, "$module/target/together"))
}
