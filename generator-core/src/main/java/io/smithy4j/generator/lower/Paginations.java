package io.smithy4j.generator.lower;

import io.smithy4j.generator.ir.Pagination;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.PaginatedIndex;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;

/** Lowers the {@code paginated} traits of operations, completed by that of the service. */
final class Paginations {
    private final PaginatedIndex index;
    private final ServiceShape service;

    Paginations(Model model, ServiceShape service) {
        this.index = PaginatedIndex.of(model);
        this.service = service;
    }

    /** Null if the operation answers all at once. */
    @Nullable
    Pagination of(OperationShape operation) {
        return index.getPaginationInfo(service, operation)
                .map(info -> new Pagination(
                        info.getInputTokenMember().getMemberName(),
                        names(info.getOutputTokenMemberPath()),
                        names(info.getItemsMemberPath())))
                .orElse(null);
    }

    private static List<String> names(List<MemberShape> path) {
        return path.stream().map(MemberShape::getMemberName).toList();
    }
}
