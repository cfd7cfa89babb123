package io.smithy4j.generator.load;

import java.util.Optional;
import java.util.ServiceLoader;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.traits.TraitFactory;
import software.amazon.smithy.model.validation.ValidationEventDecorator;
import software.amazon.smithy.model.validation.ValidatorFactory;
import software.amazon.smithy.model.validation.ValidatorService;

/**
 * Sets Smithy up with the libraries on the class path, but without those whose traits nobody reads here: they take time, and stumble
 * over what they do not know, for nothing. They take part if the request gives one of their events a level.
 */
final class Assemblers {
    // Our own class loader: services are looked up beside Smithy, not in what a build put on the thread.
    private static final ClassLoader LOADER = Assemblers.class.getClassLoader();

    private final TraitFactory traits;
    private final ValidatorFactory validators;

    Assemblers(RuleLibraries libraries, EventLevels asked) {
        boolean all = asked.byId().keySet().stream().anyMatch(libraries::isUnread);
        this.traits = all ? TraitFactory.createServiceFactory(LOADER) : traits(libraries);
        this.validators = all ? ValidatorFactory.createServiceFactory(LOADER) : validators(libraries);
    }

    ModelAssembler assembler() {
        return Model.assembler(LOADER)
                .traitFactory(traits)
                .validatorFactory(validators)
                .putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS, true);
    }

    private static TraitFactory traits(RuleLibraries libraries) {
        TraitFactory known = TraitFactory.createServiceFactory(LOADER);
        return (id, target, value) -> libraries.isUnread(id) ? Optional.empty() : known.createTrait(id, target, value);
    }

    private static ValidatorFactory validators(RuleLibraries libraries) {
        return ValidatorFactory.createServiceFactory(
                libraries.read(),
                ServiceLoader.load(ValidatorService.class, LOADER),
                ServiceLoader.load(ValidationEventDecorator.class, LOADER));
    }
}
