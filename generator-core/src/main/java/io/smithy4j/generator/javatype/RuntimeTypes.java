package io.smithy4j.generator.javatype;

import com.palantir.javapoet.ClassName;

/** Every class outside the JDK that output mentions: the runtime, and JSpecify's annotations. */
public final class RuntimeTypes {
    public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    public static final ClassName BLOB = core("Blob");
    public static final ClassName COPIES = collection("Copies");
    public static final ClassName DECODE_EXCEPTION = core("DecodeException");
    public static final ClassName DOCUMENT = core("Document");
    public static final ClassName ERROR_METADATA = core("ErrorMetadata");
    public static final ClassName LIST_ITEMS = collection("ListItems");
    public static final ClassName MAP_ENTRIES = collection("MapEntries");
    public static final ClassName MAP_VIEW = collection("MapView");
    public static final ClassName MISSING_MEMBERS = core("MissingMembers");
    public static final ClassName BIG_NUMBER_TEXT = core("BigNumberText");
    public static final ClassName TIMESTAMPS = core("Timestamps");
    public static final ClassName MISSING_PATHS = core("MissingPaths");
    public static final ClassName REQUIRED_MEMBER = core("RequiredMember");
    public static final ClassName RETRY_HINT = core("RetryHint");
    public static final ClassName SERVICE_EXCEPTION = core("ServiceException");
    public static final ClassName VALUE_TEXT = core("ValueText");

    public static final ClassName JSON_ERROR = json("JsonError");
    public static final ClassName JSON_MEMBERS = json("JsonMembers");
    public static final ClassName JSON_READER = json("JsonReader");
    public static final ClassName JSON_WRITER = json("JsonWriter");

    public static final ClassName SAFE_PATTERN = validation("SafePattern");
    public static final ClassName VALIDATION_RUN = validation("ValidationRun");
    public static final ClassName VIOLATION = validation("Violation");

    public static final ClassName HEADER_LISTS = http("HeaderLists");
    public static final ClassName HTTP_BODY = http("HttpBody");
    public static final ClassName HTTP_HEADERS = http("HttpHeaders");
    public static final ClassName HTTP_REQUEST_BUILDER = http("HttpRequestBuilder");
    public static final ClassName PATH_SEGMENTS = http("PathSegments");
    public static final ClassName PERCENT_ENCODING = http("PercentEncoding");
    public static final ClassName QUERY_PARAMETERS = http("QueryParameters");
    public static final ClassName QUERY_WRITER = http("QueryWriter");
    public static final ClassName REQUIRED_LENGTH = http("RequiredLength");
    public static final ClassName TEXT_VALUES = http("TextValues");
    public static final ClassName HTTP_REQUEST = http("HttpRequest");
    public static final ClassName HTTP_RESPONSE = http("HttpResponse");
    public static final ClassName HTTP_SERVICE = http("HttpService");
    public static final ClassName REQUEST_ID = http("RequestId");

    public static final ClassName AUTH_OPTION = client("AuthOption");
    public static final ClassName CLIENT_BUILDER = client("ClientBuilder");
    public static final ClassName CLIENT_EXCEPTION = client("ClientException");
    public static final ClassName CLIENT_OPERATION = client("ClientOperation");
    public static final ClassName CLIENT_OVERRIDES = client("ClientOverrides");
    public static final ClassName HOST_LABEL = client("HostLabel");
    public static final ClassName CLIENT_PIPELINE = client("ClientPipeline");

    public static final ClassName ASYNC_ITEM_PAGINATOR = paging("AsyncItemPaginator");
    public static final ClassName ASYNC_PAGINATOR = paging("AsyncPaginator");
    public static final ClassName ITEM_PAGINATOR = paging("ItemPaginator");
    public static final ClassName PAGINATOR = paging("Paginator");

    public static final ClassName JMES_FUNCTIONS = waiting("JmesFunctions");
    public static final ClassName JMES_PATH = waiting("JmesPath");
    public static final ClassName WAITED = waiting("Waited");
    public static final ClassName WAITER = waiting("Waiter");
    public static final ClassName WAITER_EXCEPTION = waiting("WaiterException");
    public static final ClassName WAITER_STATE = waiting("WaiterState");

    public static final ClassName AUTH_RULES = ClassName.get("io.smithy4j.server.auth", "AuthRules");
    public static final ClassName MEDIA_RULES = server("MediaRules");
    public static final ClassName REST_ROUTER = server("RestRouter");
    public static final ClassName REQUEST_CONTEXT = server("RequestContext");
    public static final ClassName SERVER_FAULT = server("ServerFault");
    public static final ClassName SERVER_OPERATION = server("ServerOperation");
    public static final ClassName SERVER_PIPELINE = server("ServerPipeline");
    public static final ClassName SERVER_PROTOCOL = server("ServerProtocol");
    public static final ClassName SERVICE_BUILDER = server("ServiceBuilder");
    public static final ClassName SERVICE_CONFIG = server("ServiceConfig");

    private RuntimeTypes() {}

    private static ClassName core(String name) {
        return ClassName.get("io.smithy4j.core", name);
    }

    private static ClassName collection(String name) {
        return ClassName.get("io.smithy4j.core.collection", name);
    }

    private static ClassName json(String name) {
        return ClassName.get("io.smithy4j.json", name);
    }

    private static ClassName validation(String name) {
        return ClassName.get("io.smithy4j.validation", name);
    }

    private static ClassName http(String name) {
        return ClassName.get("io.smithy4j.http", name);
    }

    private static ClassName client(String name) {
        return ClassName.get("io.smithy4j.client", name);
    }

    private static ClassName paging(String name) {
        return ClassName.get("io.smithy4j.client.paging", name);
    }

    private static ClassName waiting(String name) {
        return ClassName.get("io.smithy4j.client.waiting", name);
    }

    private static ClassName server(String name) {
        return ClassName.get("io.smithy4j.server", name);
    }
}
