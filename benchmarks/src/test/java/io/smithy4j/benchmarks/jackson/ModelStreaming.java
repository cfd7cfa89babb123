package io.smithy4j.benchmarks.jackson;

import benchmarks.machinelearning.EntityStatus;
import benchmarks.machinelearning.GetMLModelOutput;
import benchmarks.machinelearning.MLModelType;
import benchmarks.machinelearning.RealtimeEndpointInfo;
import benchmarks.machinelearning.RealtimeEndpointStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.ByteArrayBuilder;

/** {@code GetMLModel}, written and read by hand, from and into the generated types. */
public final class ModelStreaming {
    private static final SerializedString ML_MODEL_ID = new SerializedString("MLModelId");
    private static final SerializedString TRAINING_DATA_SOURCE_ID = new SerializedString("TrainingDataSourceId");
    private static final SerializedString CREATED_BY_IAM_USER = new SerializedString("CreatedByIamUser");
    private static final SerializedString CREATED_AT = new SerializedString("CreatedAt");
    private static final SerializedString LAST_UPDATED_AT = new SerializedString("LastUpdatedAt");
    private static final SerializedString NAME = new SerializedString("Name");
    private static final SerializedString STATUS = new SerializedString("Status");
    private static final SerializedString SIZE_IN_BYTES = new SerializedString("SizeInBytes");
    private static final SerializedString ENDPOINT_INFO = new SerializedString("EndpointInfo");
    private static final SerializedString TRAINING_PARAMETERS = new SerializedString("TrainingParameters");
    private static final SerializedString INPUT_DATA_LOCATION_S3 = new SerializedString("InputDataLocationS3");
    private static final SerializedString ML_MODEL_TYPE = new SerializedString("MLModelType");
    private static final SerializedString SCORE_THRESHOLD = new SerializedString("ScoreThreshold");
    private static final SerializedString SCORE_THRESHOLD_LAST_UPDATED_AT =
            new SerializedString("ScoreThresholdLastUpdatedAt");
    private static final SerializedString LOG_URI = new SerializedString("LogUri");
    private static final SerializedString MESSAGE = new SerializedString("Message");
    private static final SerializedString COMPUTE_TIME = new SerializedString("ComputeTime");
    private static final SerializedString FINISHED_AT = new SerializedString("FinishedAt");
    private static final SerializedString STARTED_AT = new SerializedString("StartedAt");
    private static final SerializedString RECIPE = new SerializedString("Recipe");
    private static final SerializedString SCHEMA = new SerializedString("Schema");
    private static final SerializedString PEAK_REQUESTS_PER_SECOND = new SerializedString("PeakRequestsPerSecond");
    private static final SerializedString ENDPOINT_URL = new SerializedString("EndpointUrl");
    private static final SerializedString ENDPOINT_STATUS = new SerializedString("EndpointStatus");

    private ModelStreaming() {}

    public static byte[] encode(GetMLModelOutput value) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = Streaming.generator(bytes)) {
            out.writeStartObject();
            writeIdentity(out, value);
            writeContent(out, value);
            writeHistory(out, value);
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    public static GetMLModelOutput getMLModelOutput(byte[] json) {
        try (JsonParser in = Streaming.parser(json)) {
            GetMLModelOutput.Builder builder = GetMLModelOutput.builder();
            in.nextToken();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "MLModelId" -> builder.mlModelId(in.nextStringValue());
                    case "TrainingDataSourceId" -> builder.trainingDataSourceId(in.nextStringValue());
                    case "CreatedByIamUser" -> builder.createdByIamUser(in.nextStringValue());
                    case "CreatedAt" -> builder.createdAt(Streaming.time(in));
                    case "LastUpdatedAt" -> builder.lastUpdatedAt(Streaming.time(in));
                    case "Name" -> builder.name(in.nextStringValue());
                    case "Status" -> builder.status(EntityStatus.of(in.nextStringValue()));
                    case "SizeInBytes" -> builder.sizeInBytes(in.nextLongValue(0));
                    case "EndpointInfo" -> builder.endpointInfo(readEndpoint(in));
                    case "TrainingParameters" -> builder.trainingParameters(readParameters(in));
                    case "InputDataLocationS3" -> builder.inputDataLocationS3(in.nextStringValue());
                    case "MLModelType" -> builder.mlModelType(MLModelType.of(in.nextStringValue()));
                    case "ScoreThreshold" -> builder.scoreThreshold(number(in));
                    case "ScoreThresholdLastUpdatedAt" -> builder.scoreThresholdLastUpdatedAt(Streaming.time(in));
                    case "LogUri" -> builder.logUri(in.nextStringValue());
                    case "Message" -> builder.message(in.nextStringValue());
                    case "ComputeTime" -> builder.computeTime(in.nextLongValue(0));
                    case "FinishedAt" -> builder.finishedAt(Streaming.time(in));
                    case "StartedAt" -> builder.startedAt(Streaming.time(in));
                    case "Recipe" -> builder.recipe(in.nextStringValue());
                    case "Schema" -> builder.schema(in.nextStringValue());
                    default -> Streaming.skip(in);
                }
            }
            return builder.build();
        }
    }

    private static void writeIdentity(JsonGenerator out, GetMLModelOutput value) {
        if (value.mlModelId() != null) {
            Streaming.string(out, ML_MODEL_ID, value.mlModelId());
        }
        if (value.trainingDataSourceId() != null) {
            Streaming.string(out, TRAINING_DATA_SOURCE_ID, value.trainingDataSourceId());
        }
        if (value.createdByIamUser() != null) {
            Streaming.string(out, CREATED_BY_IAM_USER, value.createdByIamUser());
        }
        if (value.createdAt() != null) {
            Streaming.time(out, CREATED_AT, value.createdAt());
        }
        if (value.lastUpdatedAt() != null) {
            Streaming.time(out, LAST_UPDATED_AT, value.lastUpdatedAt());
        }
        if (value.name() != null) {
            Streaming.string(out, NAME, value.name());
        }
        if (value.status() != null) {
            Streaming.string(out, STATUS, value.status().value());
        }
    }

    private static void writeContent(JsonGenerator out, GetMLModelOutput value) {
        if (value.sizeInBytes() != null) {
            out.writeName(SIZE_IN_BYTES);
            out.writeNumber(value.sizeInBytes());
        }
        if (value.endpointInfo() != null) {
            out.writeName(ENDPOINT_INFO);
            writeEndpoint(out, value.endpointInfo());
        }
        if (value.trainingParameters() != null) {
            writeParameters(out, value.trainingParameters());
        }
        if (value.inputDataLocationS3() != null) {
            Streaming.string(out, INPUT_DATA_LOCATION_S3, value.inputDataLocationS3());
        }
        if (value.mlModelType() != null) {
            Streaming.string(out, ML_MODEL_TYPE, value.mlModelType().value());
        }
        if (value.scoreThreshold() != null) {
            out.writeName(SCORE_THRESHOLD);
            out.writeNumber(value.scoreThreshold());
        }
        if (value.scoreThresholdLastUpdatedAt() != null) {
            Streaming.time(out, SCORE_THRESHOLD_LAST_UPDATED_AT, value.scoreThresholdLastUpdatedAt());
        }
    }

    private static void writeHistory(JsonGenerator out, GetMLModelOutput value) {
        if (value.logUri() != null) {
            Streaming.string(out, LOG_URI, value.logUri());
        }
        if (value.message() != null) {
            Streaming.string(out, MESSAGE, value.message());
        }
        if (value.computeTime() != null) {
            out.writeName(COMPUTE_TIME);
            out.writeNumber(value.computeTime());
        }
        if (value.finishedAt() != null) {
            Streaming.time(out, FINISHED_AT, value.finishedAt());
        }
        if (value.startedAt() != null) {
            Streaming.time(out, STARTED_AT, value.startedAt());
        }
        if (value.recipe() != null) {
            Streaming.string(out, RECIPE, value.recipe());
        }
        if (value.schema() != null) {
            Streaming.string(out, SCHEMA, value.schema());
        }
    }

    private static void writeEndpoint(JsonGenerator out, RealtimeEndpointInfo value) {
        out.writeStartObject();
        out.writeName(PEAK_REQUESTS_PER_SECOND);
        out.writeNumber(value.peakRequestsPerSecond());
        if (value.createdAt() != null) {
            Streaming.time(out, CREATED_AT, value.createdAt());
        }
        if (value.endpointUrl() != null) {
            Streaming.string(out, ENDPOINT_URL, value.endpointUrl());
        }
        if (value.endpointStatus() != null) {
            Streaming.string(out, ENDPOINT_STATUS, value.endpointStatus().value());
        }
        out.writeEndObject();
    }

    private static void writeParameters(JsonGenerator out, Map<String, String> parameters) {
        out.writeName(TRAINING_PARAMETERS);
        out.writeStartObject();
        for (Map.Entry<String, String> entry : parameters.entrySet()) {
            out.writeName(entry.getKey());
            out.writeString(entry.getValue());
        }
        out.writeEndObject();
    }

    private static RealtimeEndpointInfo readEndpoint(JsonParser in) {
        RealtimeEndpointInfo.Builder endpoint = RealtimeEndpointInfo.builder();
        in.nextToken();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "PeakRequestsPerSecond" -> endpoint.peakRequestsPerSecond(in.nextIntValue(0));
                case "CreatedAt" -> endpoint.createdAt(Streaming.time(in));
                case "EndpointUrl" -> endpoint.endpointUrl(in.nextStringValue());
                case "EndpointStatus" -> endpoint.endpointStatus(RealtimeEndpointStatus.of(in.nextStringValue()));
                default -> Streaming.skip(in);
            }
        }
        return endpoint.build();
    }

    private static Map<String, String> readParameters(JsonParser in) {
        Map<String, String> parameters = new LinkedHashMap<>();
        in.nextToken();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            parameters.put(name, in.nextStringValue());
        }
        return parameters;
    }

    private static float number(JsonParser in) {
        in.nextToken();
        return in.getFloatValue();
    }
}
