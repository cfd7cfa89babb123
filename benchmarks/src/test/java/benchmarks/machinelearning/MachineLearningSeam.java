package benchmarks.machinelearning;

import io.smithy4j.client.ClientOperation;
import io.smithy4j.json.JsonReader;
import io.smithy4j.json.JsonWriter;

/** Opens the codecs and operations of this package, which are not public, to the benchmarks. Does what the operations do and no more. */
public final class MachineLearningSeam {
    private MachineLearningSeam() {}

    public static ClientOperation<DeleteTagsInput, DeleteTagsOutput> deleteTags() {
        return DeleteTagsClientAwsJson11.INSTANCE;
    }

    public static ClientOperation<DescribeTagsInput, DescribeTagsOutput> describeTags() {
        return DescribeTagsClientAwsJson11.INSTANCE;
    }

    public static ClientOperation<GetMLModelInput, GetMLModelOutput> getMLModel() {
        return GetMLModelClientAwsJson11.INSTANCE;
    }

    public static byte[] encode(DeleteTagsInput value) {
        JsonWriter out = new JsonWriter();
        DeleteTagsInputJsonCodec.write(out, value);
        return out.toByteArray();
    }

    public static byte[] encode(DeleteTagsOutput value) {
        JsonWriter out = new JsonWriter();
        DeleteTagsOutputJsonCodec.write(out, value);
        return out.toByteArray();
    }

    public static byte[] encode(DescribeTagsOutput value) {
        JsonWriter out = new JsonWriter();
        DescribeTagsOutputJsonCodec.write(out, value);
        return out.toByteArray();
    }

    public static byte[] encode(GetMLModelOutput value) {
        JsonWriter out = new JsonWriter();
        GetMLModelOutputJsonCodec.write(out, value);
        return out.toByteArray();
    }

    public static DeleteTagsInput deleteTagsInput(byte[] json) {
        JsonReader in = JsonReader.ofBody(json);
        DeleteTagsInput value = DeleteTagsInputJsonCodec.read(in);
        in.end();
        return value;
    }

    public static DescribeTagsOutput describeTagsOutput(byte[] json) {
        JsonReader in = JsonReader.ofBody(json);
        DescribeTagsOutput value = DescribeTagsOutputJsonCodec.read(in);
        in.end();
        return value;
    }

    public static GetMLModelOutput getMLModelOutput(byte[] json) {
        JsonReader in = JsonReader.ofBody(json);
        GetMLModelOutput value = GetMLModelOutputJsonCodec.read(in);
        in.end();
        return value;
    }
}
