package io.smithy4j.generator.lower;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.QueryCompatibility;
import io.smithy4j.generator.ir.Rejection;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.aws.traits.ServiceTrait;
import software.amazon.smithy.aws.traits.protocols.AwsQueryCompatibleTrait;
import software.amazon.smithy.aws.traits.protocols.AwsQueryErrorTrait;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.ServiceIndex;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.StringTrait;
import software.amazon.smithy.model.traits.TitleTrait;

/** Lowers one service with everything that it reaches, or types without a service. The same model gives an equal result, in whatever order it was read. */
public final class ServiceLowering {
    private final LowerRequest request;
    private final Diagnostics diagnostics;

    private ServiceLowering(LowerRequest request, Diagnostics diagnostics) {
        this.request = request;
        this.diagnostics = diagnostics;
    }

    public static ServiceModel lower(LowerRequest request, Diagnostics diagnostics) {
        return new ServiceLowering(request, diagnostics).service();
    }

    private ServiceModel service() {
        Model model = request.model();
        ServiceShape service = request.service();
        List<Protocol> protocols = protocols();
        HttpBindings bindings = new HttpBindings(model, protocols.contains(Protocol.REST_JSON_1));
        Declarations declarations =
                new Declarations(model, new Nullability(model, request.artifacts()), bindings, diagnostics);
        CarriedOperations carried = new CarriedOperations(model, protocols, diagnostics);
        List<Operation> operations =
                new Operations(model, service, declarations, bindings, carried, diagnostics).lower();
        request.types().forEach(declarations::addWithTargets);
        Rejection rejection = null;
        if (request.hasServer()) {
            ValidationErrors errors = new ValidationErrors(service, declarations, diagnostics);
            operations = errors.addTo(operations);
            rejection = errors.rejection(operations);
        }
        Reach reach = new Reach(declarations.lowered());
        return new ServiceModel(
                Texts.id(service),
                Texts.origin(service),
                Texts.docs(service),
                service.getTrait(ServiceTrait.class).map(ServiceTrait::getSdkId).orElse(null),
                service.getTrait(ServiceTrait.class)
                        .map(ServiceTrait::getEndpointPrefix)
                        .orElse(null),
                service.getTrait(TitleTrait.class).map(StringTrait::getValue).orElse(null),
                protocols,
                operations,
                declarations.lowered(),
                reach.from(operations.stream().map(Operation::input).toList()),
                reach.toChecks(),
                queryCompatibility(declarations.lowered()),
                rejection,
                renames(service),
                reach.toSensitive(),
                reach.toJsonNames(),
                new JavaNames(model)
                        .of(service, operations, declarations.lowered().keySet()));
    }

    private List<Protocol> protocols() {
        Set<String> has = ServiceIndex.of(request.model()).getProtocols(request.service()).keySet().stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
        return Stream.of(Protocol.values())
                .filter(request.protocols()::contains)
                .filter(protocol -> has.contains(protocol.trait().toString()))
                .toList();
    }

    private @Nullable QueryCompatibility queryCompatibility(Map<Id, Declaration> declarations) {
        if (!request.service().hasTrait(AwsQueryCompatibleTrait.class)) {
            return null;
        }
        Map<Id, String> codes = new TreeMap<>();
        declarations
                .keySet()
                .forEach(id -> request.model()
                        .getShape(ShapeId.from(id.toString()))
                        .flatMap(shape -> shape.getTrait(AwsQueryErrorTrait.class))
                        .ifPresent(trait -> codes.put(id, trait.getCode())));
        return new QueryCompatibility(codes);
    }

    private static Map<Id, String> renames(ServiceShape service) {
        Map<Id, String> renames = new TreeMap<>();
        service.getRename().forEach((id, name) -> renames.put(Texts.id(id), name));
        return renames;
    }
}
