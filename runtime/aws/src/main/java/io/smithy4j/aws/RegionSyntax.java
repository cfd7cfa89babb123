package io.smithy4j.aws;

import java.util.regex.Pattern;

/** What the id of a region may be: it becomes a part of hosts and of what is signed. */
final class RegionSyntax {
    private static final Pattern REGION = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private RegionSyntax() {}

    /**
     * The region itself.
     *
     * @throws IllegalArgumentException if it is not one label of a host name in lower case; the message does not repeat it
     */
    static String checked(String region) {
        if (!REGION.matcher(region).matches()) {
            throw new IllegalArgumentException(
                    "a region is lower case letters, digits and inner hyphens, at most 63, as in us-east-1");
        }
        return region;
    }
}
