package io.smithy4j.generator.naming;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.HashMap;
import java.util.Map;

/** Says which errors share their name on the wire: they have classes of their own, but a client can read one of them only. */
final class ErrorNames {
    private final ServiceModel service;
    private final Findings findings;

    ErrorNames(ServiceModel service, Findings findings) {
        this.service = service;
        this.findings = findings;
    }

    void check() {
        Map<String, ErrorDeclaration> byName = new HashMap<>();
        for (Declaration declaration : service.declarations().values()) {
            if (declaration instanceof ErrorDeclaration error) {
                ErrorDeclaration other = byName.putIfAbsent(error.id().name(), error);
                if (other != null) {
                    report(other, error);
                }
            }
        }
    }

    private void report(ErrorDeclaration first, ErrorDeclaration second) {
        boolean secondIsOwn = second.id().namespace().equals(service.id().namespace());
        ErrorDeclaration read = secondIsOwn ? second : first;
        findings.report(
                DiagnosticId.ERRORS_SHARE_A_NAME,
                second.origin().position(),
                "the errors " + first.id() + " and " + second.id()
                        + " have the same name on the wire, so clients take both for " + read.id(),
                "list smithy.framework#ValidationException in the place of an error of your own, or rename yours");
    }
}
