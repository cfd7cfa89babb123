assert new File(basedir, 'build.log').text.contains('skipped, because smithy4j.skip is set')
