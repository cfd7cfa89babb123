package io.smithy4j.generator.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The models that come with the generator: AWS's traits, ours, and Smithy's validation error. They are named one by one and read with
 * our own class loader, so that whatever else stands on the class path of a build cannot come in.
 */
final class BundledModels {
    static final String VALIDATION = "smithy.framework.validation.smithy";

    static final List<String> TRAITS = List.of(
            "aws.api.smithy",
            "aws.auth.smithy",
            "aws.customizations.smithy",
            "aws.protocols.smithy",
            "smithy.protocols.rpcv2.smithy",
            "smithy4j.smithy",
            "waiters.smithy");

    private BundledModels() {}

    /** Whether a jar of the build carries a copy of one of them, maybe of another version; ours counts then. */
    static boolean has(String entry) {
        return entry.equals(VALIDATION) || TRAITS.contains(entry);
    }

    static ModelFile read(String entry) {
        String name = "META-INF/smithy/" + entry;
        try (InputStream in = BundledModels.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("load: " + name + " is not on the class path of the generator");
            }
            return new ModelFile("smithy4j!/" + name, ModelText.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new IllegalStateException("load: cannot read " + name, e);
        }
    }
}
