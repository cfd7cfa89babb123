package io.smithy4j.generator.emit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Names that mean something to Java or to our output already. Not taken from the generator: what it forgot is to be found. */
final class HostileWords {
    private static final String JAVA = """
            abstract assert boolean break byte case catch char class const continue default do double else enum exports extends
            final finally float for goto if implements import instanceof int interface long module native new non open opens
            package permits private protected provides public record requires return sealed short static strictfp super switch
            synchronized this throw throws to transient transitive try uses var void volatile when while with yield true false
            null java javax io com org
            """;
    private static final String METHODS = """
            getClass hashCode toString notify notifyAll wait equals clone finalize getMessage getCause initCause getSuppressed
            addSuppressed getStackTrace setStackTrace fillInStackTrace getLocalizedMessage printStackTrace cause stackTrace
            suppressed message detailMessage serialVersionUID name ordinal valueOf values compareTo getDeclaringClass
            """;
    private static final String LANG = """
            AutoCloseable Boolean Byte CharSequence Character Class ClassValue Cloneable Comparable Deprecated Double Enum
            Error Exception Float FunctionalInterface IllegalStateException Integer Iterable Long Math Module Number
            NullPointerException Object Override Process Readable Record Runnable Runtime RuntimeException SafeVarargs Short
            StringBuilder String SuppressWarnings System Thread Throwable Void
            """;
    private static final String JDK = """
            ArrayList Arrays BigDecimal BigInteger Collection CompletableFuture CompletionStage Consumer Entry Instant
            LinkedHashMap List Map Objects Set StandardCharsets Supplier UUID
            """;
    private static final String RUNTIME = """
            BigNumberText Blob Copies DecodeException Document ErrorMetadata MissingMembers Timestamps MissingPaths RequiredMember
            ServiceException JsonError JsonMembers JsonReader JsonWriter SafePattern ValidationRun Violation HeaderLists
            HttpHeaders HttpRequestBuilder PathSegments PercentEncoding QueryParameters QueryWriter TextValues HttpRequest
            ListItems MapEntries MapView HttpResponse HttpService RequestId ClientBuilder ClientException ClientOverrides ClientOperation HostLabel
            ClientPipeline MediaRules RestRouter RequestContext ServerFault ServerOperation ServerPipeline ServerProtocol
            Nullable NullMarked
            """;
    private static final String OURS = """
            builder toBuilder build buildCorrected self value known of metadata requestId statusCode errorCode close transport
            handle pipeline endpoint config MEMBERS VALUES INSTANCE UNKNOWN Known Unknown tag other that from copy item key
            in out member missing input output context operation run variant entry entries items list map body query path headers text inside
            request response error fields field violations e i END read write writeMembers readMembers check validate
            checkTags copyOfTags writeTags readTags router send sendAsync Hostile HostileClient HostileHandler HostileService
            HostileException HostileBuilder DefaultHostileClient TagsValidator TagsJsonCodec OK ok con aux NUL com1 _1 _2nd __x
            a_b aB
            """;

    private HostileWords() {}

    /** All of them; of two that differ in case only, Smithy takes one. */
    static List<String> all() {
        Map<String, String> words = new TreeMap<>();
        Stream.of(JAVA, METHODS, LANG, JDK, RUNTIME, OURS)
                .flatMap(text -> Stream.of(text.strip().split("\\s+")))
                .forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
        return List.copyOf(words.values());
    }

    /** What no package can be called. */
    static List<String> ofJava() {
        return List.of(JAVA.strip().split("\\s+"));
    }
}
