package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the output for restJson1 through {@code RestProbe}. The cases are those of Smithy's protocol tests, in small. */
class RestOutputBehavesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/emit");
    private static Class<?> probe = RestOutputBehavesTest.class;

    @BeforeAll
    static void compile() throws Exception {
        List<EmittedFile> files = new ArrayList<>(Emitting.emitted(RESOURCES.resolve("rest.smithy"), Emitting.ALL));
        files.add(Emitting.file("example/rest/RestProbe.java", Files.readString(RESOURCES.resolve("RestProbe.java"))));
        Compilation compilation = Compiling.compiled(files);
        assertThat(compilation.errors()).isEmpty();
        probe = new Loaded(compilation).loadClass("example.rest.RestProbe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            labels          | GET /labels/%20%25%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%F0%9F%98%B9/1/-Infinity/true/2019-12-16T23%3A48%3A18Z/1576540098/end?fixed=1&flag [null]
            greedy          | GET /greedy/hello%2Fescape/rest/there/guy [null]
            middle          | GET /middle/a%20b/c/by/d [null]
            queries         | GET /queries?String=&Strings=a&Strings=b&Long=4&Doubles=1.1&Doubles=NaN&Big=1.10&When=2019-12-16T23%3A48%3A18Z&Whens=2019-12-16T23%3A48%3A18Z&Whens=2019-12-16T23%3A48%3A18Z&Colour=red&Colours=green&Colours=new&Page=1 [null]
            params          | POST /params?bar=named&qux=also [null]
            paramLists      | POST /param-lists?baz=bar&baz=qux [null]
            everything      | PUT /everything/ab?mode=m [application/json] {"renamed":"n","when":1576540098,"inner":{"Fooooo":"f","bar":"b"}}
            document        | POST /document [application/json] {"text":"t"}
            structure       | PUT /structure [application/json] {"greeting":"hi"}
            structureAbsent | PUT /structure [application/json] {}
            bytes           | POST /bytes [image/jpg] 1234
            bytesPlain      | POST /bytes [application/octet-stream] 1234
            bytesAbsent     | POST /bytes [null]
            picture         | POST /picture [image/jpeg] 1234
            words           | POST /words [text/plain] raw
            shade           | POST /shade [text/plain] red
            code            | PUT /code [application/json] {}
            nothing         | POST /nothing [null]
            empty           | POST /empty [null]
            headerOnly      | POST /header-only [null]
            """)
    void clientsPutMembersWhereTheModelBindsThem(String operation, String request) throws Exception {
        String sent = (String) probe.getMethod("sent", String.class).invoke(null, operation);

        assertThat(sent.strip()).isEqualTo(request);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET  | /labels/a/1/2.5/true/2019-12-16T23%3A48%3A18Z/1/end?flag&fixed=1 | | | 200 null [null]  <- LabelsInput[string=a, short_=1, float_=2.5, boolean_=true, timestamp=2019-12-16T23:48:18Z, epoch=1970-01-01T00:00:01Z]
            GET  | /greedy/a%2Fb/rest/c/d%2Fe | | | 200 null [application/json] {"first":"f","rest":"r"} <- GreedyInput[first=a/b, rest=c/d/e]
            GET  | /middle/a/by/b/by/c/ | | | 200 null [application/json] {"rest":"r","last":"l"} <- MiddleInput[rest=a/by/b, last=c]
            POST | /params?bar=named&qux=fromMap | | | 200 null [null]  <- ParamsInput[named=named, others={bar=named, qux=fromMap}]
            PUT  | /everything/ab?mode=m | X-Count:3;content-type:application/json;charset=utf-8 | {"renamed":"n","name":"no"} | 200 null [application/json] {"ignored":"i","renamed":"n","inner":{"bar":"b"}} <- EverythingInput[id=ab, mode=m, count=3, name=n, when=null, inner=null]
            PUT  | /structure | content-type:application/json | { } | 200 null [null]  <- StructureInOut[id=null, nested=null]
            PUT  | /structure | content-type:application/json | | 200 null [null]  <- StructureInOut[id=null, nested=null]
            POST | /bytes | content-type:image/jpeg;accept:image/jpeg | x | 200 null [image/jpeg] x <- BytesInOut[contentType=image/jpeg, data=Blob[1 bytes]]
            POST | /bytes | | x | 200 null [application/octet-stream] x <- BytesInOut[contentType=null, data=Blob[1 bytes]]
            POST | /picture | content-type:image/jpeg | x | 200 null [image/jpeg] x <- PictureInOut[picture=Blob[1 bytes]]
            POST | /words | content-type:text/plain | raw | 200 null [text/plain] raw <- WordsInOut[words=raw]
            PUT  | /code | content-type:application/json | {} | 201 null [application/json] {} <- CodeInput[code=null]
            POST | /nothing | accept:application/json | | 200 null [null]  <- NothingInput[]
            POST | /header-only | header:x | {} | 200 null [null]  <- HeaderOnlyInput[header=x]
            POST | /empty | content-type:application/json | {} | 200 null [application/json] {} <- EmptyInput[]
            PUT  | /failing | content-type:application/json | {"how":"plain"} | 400 Plain [application/json] {"message":"Hi"} <- FailingInput[how=plain]
            PUT  | /failing | content-type:application/json | {} | 403 Complex [application/json] {"topLevel":"Top level","nested":{"Fooooo":"bar"}} <- FailingInput[how=null]
            """)
    void servicesAnswer(String method, String target, @Nullable String headers, @Nullable String body, String answer)
            throws Exception {
        assertThat(answered(method, target, headers, body).strip()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET  | /nowhere | | | 404 UnknownOperationException
            POST | /queries | | | 404 UnknownOperationException
            GET  | /labels/a/1/2.5/true/2019-12-16T23%3A48%3A18Z/1/end | | | 404 UnknownOperationException
            GET  | /labels/a/1.0/2.5/true/2019-12-16T23%3A48%3A18Z/1/end?flag&fixed=1 | | | 400 SerializationException
            GET  | /labels/%ff/1/2.5/true/2019-12-16T23%3A48%3A18Z/1/end?flag&fixed=1 | | | 400 SerializationException
            GET  | /queries?Long=0x42 | | | 400 SerializationException
            GET  | /queries?When=1515531081 | | | 400 SerializationException
            GET  | /queries?String=%zz | | | 400 SerializationException
            POST | /headers | X-Flag:True | | 400 SerializationException
            POST | /headers | X-When:1515531081 | | 400 SerializationException
            POST | /headers | X-Json:xyz;content-type:application/json | | 400 SerializationException
            POST | /headers | X-Byte:1.001 | | 400 SerializationException
            POST | /headers | X-Strings:"a | | 400 SerializationException
            PUT  | /everything/a | content-type:application/json | {} | 400 ValidationException
            PUT  | /everything/ab?mode=m | X-Count:3;content-type:application/json | null | 400 SerializationException
            PUT  | /everything/ab?mode=m | X-Count:3;content-type:application/json | {"renamed":1} | 400 SerializationException
            PUT  | /everything/ab?mode=m | X-Count:3;content-type:application/hal+json | {} | 415 UnsupportedMediaTypeException
            PUT  | /everything/ab?mode=m | X-Count:3 | {} | 415 UnsupportedMediaTypeException
            PUT  | /everything/ab?mode=m | X-Count:3;accept:application/hal+json;content-type:application/json | {"renamed":"n"} | 406 NotAcceptableException
            PUT  | /structure | content-type:application/json | {"name":"n"} | 400 ValidationException
            PUT  | /structure | content-type:application/json | { | 400 SerializationException
            POST | /picture | content-type:application/json | {} | 415 UnsupportedMediaTypeException
            POST | /picture | content-type:image/jpeg;accept:application/json | x | 406 NotAcceptableException
            POST | /words | | raw | 415 UnsupportedMediaTypeException
            POST | /words | content-type:application/json | raw | 415 UnsupportedMediaTypeException
            POST | /words | content-type:text/plain;accept:application/json | raw | 406 NotAcceptableException
            POST | /shade | content-type:text/plain | blue | 400 ValidationException
            POST | /nothing | content-type:application/json | {} | 415 UnsupportedMediaTypeException
            POST | /header-only | content-type:application/json | {} | 415 UnsupportedMediaTypeException
            """)
    void servicesRefuse(String method, String target, @Nullable String headers, @Nullable String body, String answer)
            throws Exception {
        assertThat(answered(method, target, headers, body)).startsWith(answer + " [application/json]");
    }

    @Test
    void missingMembersAreToldWithTheirPathsWhereverTheyAreBound() throws Exception {
        assertThat(answered("PUT", "/everything/a", null, null))
                .contains("\"path\":\"/mode\"", "\"path\":\"/count\"", "\"path\":\"/name\"", "\"path\":\"/id\"");
        assertThat(answered("PUT", "/structure", "content-type:application/json", "{\"name\":\"n\"}"))
                .contains("\"path\":\"/nested/greeting\"");
    }

    @Test
    void valuesSurviveClientAndServer() throws Exception {
        assertThat(called("roundTrips")).doesNotContain("false").startsWith("[true");
    }

    @Test
    void errorsKeepTheirTypeAndMembers() throws Exception {
        assertThat(called("errors")).isEqualTo("Header Top bar 403 null 500");
    }

    @Test
    void clientsCorrectOutputsAndKeepLabelsInTheirPlaces() throws Exception {
        assertThat(called("corrected"))
                .isEqualTo("\"\" 201 \"\" the label first is part of a path, so it must not be empty, \".\" or \"..\"");
    }

    private static String answered(String method, String target, @Nullable String headers, @Nullable String body)
            throws Exception {
        return (String) probe.getMethod("answered", String.class, String.class, String.class, String.class)
                .invoke(null, method, target, headers == null ? "" : headers, body == null ? "" : body);
    }

    private static String called(String method) throws ReflectiveOperationException {
        return (String) probe.getMethod(method).invoke(null);
    }
}
