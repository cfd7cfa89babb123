// Git would change the line ends of such a file as it likes.
File lf = new File(basedir, 'lf/src/main/smithy/echo.smithy')
String text = lf.text.replace('\r\n', '\n')
File crlf = new File(basedir, 'crlf/src/main/smithy/echo.smithy')
crlf.parentFile.mkdirs()
lf.bytes = text.bytes
crlf.bytes = text.replace('\n', '\r\n').bytes
return true
