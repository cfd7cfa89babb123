package benchmarks.dynamodb;

import io.smithy4j.client.ClientOperation;
import io.smithy4j.json.JsonReader;
import io.smithy4j.json.JsonWriter;

/** Opens the codecs and operations of this package, which are not public, to the benchmarks. Does what the operations do and no more. */
public final class DynamoDBSeam {
    private DynamoDBSeam() {}

    public static ClientOperation<PutItemInput, PutItemOutput> putItem() {
        return PutItemClientAwsJson10.INSTANCE;
    }

    public static ClientOperation<GetItemInput, GetItemOutput> getItem() {
        return GetItemClientAwsJson10.INSTANCE;
    }

    public static ClientOperation<BatchGetItemInput, BatchGetItemOutput> batchGetItem() {
        return BatchGetItemClientAwsJson10.INSTANCE;
    }

    public static byte[] encode(PutItemInput value) {
        JsonWriter out = new JsonWriter();
        PutItemInputJsonCodec.write(out, value);
        return out.toByteArray();
    }

    public static byte[] encode(GetItemOutput value) {
        JsonWriter out = new JsonWriter();
        GetItemOutputJsonCodec.write(out, value);
        return out.toByteArray();
    }

    public static byte[] encode(BatchGetItemOutput value) {
        JsonWriter out = new JsonWriter();
        BatchGetItemOutputJsonCodec.write(out, value);
        return out.toByteArray();
    }

    public static PutItemInput putItemInput(byte[] json) {
        JsonReader in = JsonReader.ofBody(json);
        PutItemInput value = PutItemInputJsonCodec.read(in);
        in.end();
        return value;
    }

    public static GetItemOutput getItemOutput(byte[] json) {
        JsonReader in = JsonReader.ofBody(json);
        GetItemOutput value = GetItemOutputJsonCodec.read(in);
        in.end();
        return value;
    }

    public static BatchGetItemOutput batchGetItemOutput(byte[] json) {
        JsonReader in = JsonReader.ofBody(json);
        BatchGetItemOutput value = BatchGetItemOutputJsonCodec.read(in);
        in.end();
        return value;
    }
}
