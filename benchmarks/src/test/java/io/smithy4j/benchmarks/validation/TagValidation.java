package io.smithy4j.benchmarks.validation;

import benchmarks.machinelearning.DeleteTagsInput;
import benchmarks.machinelearning.DeleteTagsInputValidator;
import io.smithy4j.benchmarks.message.MachineLearningValues;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Whether tag keys may be sent, as the three see it. */
public final class TagValidation {
    /** The name of the message that is measured. */
    public static final String HUNDRED_TAG_KEYS = "100 tag keys, valid";

    private static final Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            // Messages without expressions, which would need one more library and are made for invalid values only.
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private TagValidation() {}

    /** By the name that benchmarks have as a parameter. */
    public static BooleanSupplier of(String by) {
        return of(by, MachineLearningValues.hundredTagKeys());
    }

    static BooleanSupplier of(String by, List<String> tagKeys) {
        DeleteTagsInput input = MachineLearningValues.deleteTags(tagKeys);
        DeleteTagsBean bean = new DeleteTagsBean(
                tagKeys, input.resourceId(), input.resourceType().value());
        return switch (by) {
            case "ours" -> () -> DeleteTagsInputValidator.validate(input).isEmpty();
            case "hibernate" -> () -> HIBERNATE.validate(bean).isEmpty();
            case "regex" -> () -> ByHand.isValid(input);
            default -> throw new IllegalArgumentException("nobody is called " + by);
        };
    }
}
