package io.smithy4j.generator.ir;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One service with everything that it reaches.
 *
 * @param sdkId the name that AWS SDKs give the service, if the model has it
 * @param endpointPrefix what the names of AWS's endpoints for the service start with; null if it is no service of AWS
 * @param protocols what both the model and the request ask for, best first
 * @param operations sorted by id, those of resources included
 * @param declarations what becomes a Java type, sorted by id
 * @param inputs the declarations that are, or are reachable from, an operation's input
 * @param constrained the declarations whose values a validator has something to check in, at any depth
 * @param queryCompatibility null if the service never spoke awsQuery
 * @param rejection null if no error of the service can tell what is wrong with an input
 * @param renames the names that the service gives to shapes which would clash: Smithy 2.0, "renaming shapes of a service"
 * @param sensitive the declarations with something that must stay out of logs, at any depth
 * @param twoFormed the declarations whose JSON, or that of what they lead to, differs where member names of JSON count
 * @param javaNames the Java names that the model asks for, by absolute shape id, those of members with {@code $member}
 */
public record ServiceModel(
        Id id,
        Origin origin,
        Docs docs,
        @Nullable String sdkId,
        @Nullable String endpointPrefix,
        @Nullable String title,
        List<Protocol> protocols,
        List<Operation> operations,
        Map<Id, Declaration> declarations,
        Set<Id> inputs,
        Set<Id> constrained,
        @Nullable QueryCompatibility queryCompatibility,
        @Nullable Rejection rejection,
        Map<Id, String> renames,
        Set<Id> sensitive,
        Set<Id> twoFormed,
        Map<String, JavaName> javaNames) {
    public ServiceModel {
        protocols = List.copyOf(protocols);
        operations = List.copyOf(operations);
        declarations = Collections.unmodifiableMap(new TreeMap<>(declarations));
        inputs = Collections.unmodifiableSet(new TreeSet<>(inputs));
        constrained = Collections.unmodifiableSet(new TreeSet<>(constrained));
        renames = Collections.unmodifiableMap(new TreeMap<>(renames));
        sensitive = Collections.unmodifiableSet(new TreeSet<>(sensitive));
        twoFormed = Collections.unmodifiableSet(new TreeSet<>(twoFormed));
        javaNames = Collections.unmodifiableMap(new TreeMap<>(javaNames));
    }
}
