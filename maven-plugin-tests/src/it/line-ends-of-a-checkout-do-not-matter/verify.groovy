Map<String, String> outputs(File module) {
    File folder = new File(module, 'target/generated-sources/smithy4j')
    Map<String, String> texts = new TreeMap<>()
    folder.eachFileRecurse { if (it.isFile()) texts[folder.toPath().relativize(it.toPath()).toString()] = it.text }
    return texts
}

Map<String, String> lf = outputs(new File(basedir, 'lf'))
assert lf.size() > 10
assert lf == outputs(new File(basedir, 'crlf'))
assert lf.values().every { !it.contains('\r') }
