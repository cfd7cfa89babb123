package io.smithy4j.generator.check;

import io.smithy4j.generator.check.RequestedOutput.Wish;
import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.Nearest;
import io.smithy4j.generator.diagnostic.SourcePosition;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.load.EventLevel;
import io.smithy4j.generator.load.EventLevels;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Checks the names of a request that need no model: artefacts, protocols, package, levels of events. */
public final class RequestChecks {
    private final Diagnostics diagnostics;

    public RequestChecks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Empty lists ask for everything that is possible. */
    public RequestedOutput check(List<String> artifacts, List<String> protocols, @Nullable String packageName) {
        if (packageName != null) {
            checkPackage(packageName);
        }
        boolean named = !artifacts.isEmpty() || !protocols.isEmpty();
        return new RequestedOutput(artifacts(artifacts), protocols(protocols), named ? Wish.NAMED : Wish.WHAT_THERE_IS);
    }

    /** Settings have the form {@code id=level}. Ids are not checked: libraries and models define their own. */
    public EventLevels events(List<String> settings) {
        Map<String, EventLevel> known = new LinkedHashMap<>();
        for (EventLevel level : EventLevel.values()) {
            known.put(level.name().toLowerCase(Locale.ROOT), level);
        }
        Map<String, EventLevel> levels = new LinkedHashMap<>();
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            String name = parts.length < 2 ? "" : parts[1].strip().toLowerCase(Locale.ROOT);
            EventLevel level = known.get(name);
            if (level == null) {
                badLevel(setting.strip(), name, known.keySet());
            } else {
                levels.put(parts[0].strip(), level);
            }
        }
        return new EventLevels(levels);
    }

    private void badLevel(String setting, String name, Collection<String> known) {
        diagnostics.add(
                DiagnosticId.BAD_EVENT_LEVEL,
                SourcePosition.NONE,
                "\"" + setting + "\" gives no event a level",
                name.isEmpty()
                        ? "write the id of the event and one of its levels: id=" + String.join("|", known)
                        : Nearest.hint(name, known));
    }

    private Set<Artifact> artifacts(List<String> names) {
        if (names.isEmpty()) {
            return EnumSet.allOf(Artifact.class);
        }
        Map<String, Artifact> known = new LinkedHashMap<>();
        for (Artifact artifact : Artifact.values()) {
            known.put(artifact.name().toLowerCase(Locale.ROOT), artifact);
        }
        Set<Artifact> artifacts = EnumSet.of(Artifact.TYPES);
        for (String name : names) {
            Artifact artifact = known.get(name.strip().toLowerCase(Locale.ROOT));
            if (artifact == null) {
                unknown(DiagnosticId.UNKNOWN_ARTIFACT, "artefact", name, known.keySet());
            } else {
                artifacts.add(artifact);
            }
        }
        return artifacts;
    }

    private Set<Protocol> protocols(List<String> names) {
        if (names.isEmpty()) {
            return EnumSet.allOf(Protocol.class);
        }
        Map<String, Protocol> known = new LinkedHashMap<>();
        for (Protocol protocol : Protocol.values()) {
            known.put(protocol.trait().name(), protocol);
            known.put(protocol.trait().toString(), protocol);
        }
        Set<Protocol> protocols = EnumSet.noneOf(Protocol.class);
        for (String name : names) {
            Protocol protocol = known.get(name.strip());
            if (protocol == null) {
                unknown(DiagnosticId.UNKNOWN_PROTOCOL, "protocol", name, known.keySet());
            } else {
                protocols.add(protocol);
            }
        }
        return protocols;
    }

    private void unknown(DiagnosticId id, String kind, String name, Collection<String> known) {
        diagnostics.add(
                id,
                SourcePosition.NONE,
                "the generator knows no " + kind + " \"" + name + "\"",
                Nearest.hint(name, known));
    }

    private void checkPackage(String name) {
        boolean reserved = name.equals("java") || name.startsWith("java.");
        if (reserved
                || !SourceVersion.isName(name, SourceVersion.RELEASE_17)
                || !name.chars().allMatch(c -> c < 128)) {
            diagnostics.add(
                    DiagnosticId.BAD_PACKAGE_NAME,
                    SourcePosition.NONE,
                    "\"" + name + "\" cannot be the name of a Java package",
                    "use identifiers between dots, none of them a keyword, outside of java");
        }
    }
}
