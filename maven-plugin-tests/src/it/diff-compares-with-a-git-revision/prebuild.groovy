def git = { String... arguments ->
    Process process = (['git'] + arguments.toList()).execute(null as List, basedir)
    process.waitFor()
    assert process.exitValue() == 0
}

git('init', '--quiet')
git('add', 'src/main/smithy')
git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message=one')
git('tag', 'v1')
new File(basedir, 'src/main/smithy/echo.smithy').text = new File(basedir, 'src/main/smithy-later/echo.smithy').text
return true
