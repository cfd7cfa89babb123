package io.smithy4j.samples;

import com.amazonaws.machinelearning.DeleteRealtimeEndpointInput;
import com.amazonaws.machinelearning.DeleteRealtimeEndpointOutput;
import com.amazonaws.machinelearning.DeleteTagsInput;
import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.InternalServerException;
import com.amazonaws.machinelearning.InvalidInputException;
import com.amazonaws.machinelearning.InvalidTagException;
import com.amazonaws.machinelearning.MachineLearningHandler;
import com.amazonaws.machinelearning.RealtimeEndpointInfo;
import com.amazonaws.machinelearning.RealtimeEndpointStatus;
import com.amazonaws.machinelearning.ResourceNotFoundException;
import com.amazonaws.machinelearning.TaggableResourceType;
import io.smithy4j.server.RequestContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps objects, their tags and their endpoints in memory, so that an answer depends on what was called before. */
public final class InMemoryMachineLearning implements MachineLearningHandler {
    private static final int WRONG_TYPE = 1001;
    private static final int NO_SUCH_OBJECT = 1002;
    private static final int OUT_OF_ORDER = 1003;

    private final Map<String, Entity> entities = new ConcurrentHashMap<>();
    private volatile boolean outOfOrder;

    /** Adds an object with its tags. */
    public InMemoryMachineLearning with(TaggableResourceType type, String id, String... tags) {
        entities.put(id, new Entity(type, Set.of(tags), null));
        return this;
    }

    /** Adds a model with an endpoint. */
    public InMemoryMachineLearning withEndpoint(String modelId, RealtimeEndpointInfo endpoint) {
        entities.put(modelId, new Entity(TaggableResourceType.ML_MODEL, Set.of(), endpoint));
        return this;
    }

    /** From now on every operation fails. */
    public void breakDown() {
        outOfOrder = true;
    }

    /** The tags that an object still carries. */
    public Set<String> tags(String id) {
        return entity(id).tags();
    }

    @Override
    public DeleteRealtimeEndpointOutput deleteRealtimeEndpoint(
            DeleteRealtimeEndpointInput input, RequestContext context) {
        refuseIfOutOfOrder();
        String id = input.mlModelId();
        Entity model = entity(id);
        requireType(model, TaggableResourceType.ML_MODEL, id);
        RealtimeEndpointInfo endpoint = model.endpoint();
        if (endpoint == null || !entities.replace(id, model, model.withoutEndpoint())) {
            throw ResourceNotFoundException.builder()
                    .message(id + " has no real-time endpoint")
                    .code(NO_SUCH_OBJECT)
                    .build();
        }
        return DeleteRealtimeEndpointOutput.builder()
                .mlModelId(id)
                .realtimeEndpointInfo(endpoint.toBuilder()
                        .endpointStatus(RealtimeEndpointStatus.NONE)
                        .build())
                .build();
    }

    @Override
    public DeleteTagsOutput deleteTags(DeleteTagsInput input, RequestContext context) {
        refuseIfOutOfOrder();
        String id = input.resourceId();
        requireType(entity(id), input.resourceType(), id);
        for (String key : input.tagKeys()) {
            if (key.startsWith("aws:")) {
                throw InvalidTagException.builder()
                        .message("tags that start with aws: cannot be removed")
                        .build();
            }
        }
        entities.computeIfPresent(id, (key, entity) -> entity.withoutTags(input.tagKeys()));
        return DeleteTagsOutput.builder()
                .resourceId(id)
                .resourceType(input.resourceType())
                .build();
    }

    private void refuseIfOutOfOrder() {
        if (outOfOrder) {
            throw InternalServerException.builder()
                    .message("out of order")
                    .code(OUT_OF_ORDER)
                    .build();
        }
    }

    private Entity entity(String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            throw ResourceNotFoundException.builder()
                    .message("there is no " + id)
                    .code(NO_SUCH_OBJECT)
                    .build();
        }
        return entity;
    }

    private static void requireType(Entity entity, TaggableResourceType type, String id) {
        if (!entity.type().equals(type)) {
            throw InvalidInputException.builder()
                    .message(id + " is a " + entity.type() + ", not a " + type)
                    .code(WRONG_TYPE)
                    .build();
        }
    }

    private record Entity(
            TaggableResourceType type,
            Set<String> tags,
            @Nullable RealtimeEndpointInfo endpoint) {
        Entity withoutEndpoint() {
            return new Entity(type, tags, null);
        }

        Entity withoutTags(Collection<String> keys) {
            Set<String> left = new LinkedHashSet<>(tags);
            left.removeAll(keys);
            return new Entity(type, Set.copyOf(left), endpoint);
        }
    }
}
