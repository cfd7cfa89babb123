package io.smithy4j.aws;

import java.net.URI;
import java.util.regex.Pattern;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.ServiceMetadata;

/**
 * Where a service of AWS is in a region, by AWS's table of partitions: no FIPS or dual-stack endpoints, and no rules over inputs. For
 * those, give the client the endpoint itself.
 */
public final class AwsEndpoint {
    private static final Pattern PREFIX = Pattern.compile("[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,3}");

    private AwsEndpoint() {}

    /**
     * The endpoint, such as {@code https://machinelearning.us-east-1.amazonaws.com}.
     *
     * @param endpointPrefix the constant {@code ENDPOINT_PREFIX} of a generated client
     * @throws IllegalArgumentException if one of them cannot be part of a host, or no partition has such a region
     */
    public static URI of(String endpointPrefix, String region) {
        if (!PREFIX.matcher(endpointPrefix).matches()) {
            throw new IllegalArgumentException("an endpoint prefix is labels of a host name, as in machinelearning");
        }
        Region known = Region.of(RegionSyntax.checked(region));
        if (!known.isGlobalRegion() && !isOfPartition(known)) {
            throw new IllegalArgumentException("no partition of AWS has the region " + region
                    + "; give the client its endpoint(...) if it is right");
        }
        return URI.create("https://" + ServiceMetadata.of(endpointPrefix).endpointFor(known));
    }

    private static boolean isOfPartition(Region region) {
        return region.id().matches(PartitionMetadata.of(region).regionRegex());
    }
}
