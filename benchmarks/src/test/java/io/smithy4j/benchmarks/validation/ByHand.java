package io.smithy4j.benchmarks.validation;

import benchmarks.machinelearning.DeleteTagsInput;
import benchmarks.machinelearning.TaggableResourceType;
import java.util.regex.Pattern;

/** The same constraints by hand, with java.util.regex. Says only whether all hold. */
final class ByHand {
    private static final Pattern TAG_KEY = Pattern.compile(DeleteTagsBean.TAG_KEY);
    private static final Pattern RESOURCE_ID = Pattern.compile("^[a-zA-Z0-9_.-]+$");

    private ByHand() {}

    static boolean isValid(DeleteTagsInput input) {
        if (input.tagKeys().size() > 100
                || input.resourceType().known() == TaggableResourceType.Known.UNKNOWN
                || !isValid(input.resourceId(), 64, RESOURCE_ID)) {
            return false;
        }
        for (String key : input.tagKeys()) {
            if (!isValid(key, 128, TAG_KEY)) {
                return false;
            }
        }
        return true;
    }

    /** Smithy counts code points. */
    private static boolean isValid(String value, int most, Pattern pattern) {
        int length = value.codePointCount(0, value.length());
        return length >= 1 && length <= most && pattern.matcher(value).matches();
    }
}
