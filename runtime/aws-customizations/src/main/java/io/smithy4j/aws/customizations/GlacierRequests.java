package io.smithy4j.aws.customizations;

import io.smithy4j.client.CallInfo;
import io.smithy4j.client.ClientInterceptor;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;

/**
 * What Amazon S3 Glacier asks of every request: the version of its API, the account ({@code -} for the caller's own, if the input
 * leaves it empty), and for archives their SHA-256 sums, as a whole and as a tree over MiB. Archives must come from bytes or a file;
 * of a stream that can be read once only, the caller has to give the sums.
 */
public final class GlacierRequests implements ClientInterceptor {
    private static final String CONTENT = "X-Amz-Content-Sha256";

    private static final String TREE = "X-Amz-Sha256-Tree-Hash";

    @Override
    public HttpRequest modifyBeforeSigning(CallInfo call, HttpRequest request) {
        HttpRequestBuilder builder = request.toBuilder()
                .path(request.path().replace("{accountId}", "-"))
                .setHeader("X-Amz-Glacier-Version", "2012-06-01");
        if (call.operationName().startsWith("Upload") && hasContent(request.body())) {
            addSums(request, builder);
        }
        return builder.build();
    }

    private static boolean hasContent(HttpBody body) {
        return body.isReplayable() && body.length().orElse(0) > 0;
    }

    private static void addSums(HttpRequest request, HttpRequestBuilder builder) {
        TreeHash sums = TreeHash.of(request.body());
        if (request.headers().first(CONTENT) == null) {
            builder.setHeader(CONTENT, sums.linear());
        }
        if (request.headers().first(TREE) == null) {
            builder.setHeader(TREE, sums.tree());
        }
    }
}
