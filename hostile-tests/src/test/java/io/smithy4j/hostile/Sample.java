package io.smithy4j.hostile;

import com.amazonaws.machinelearning.DeleteRealtimeEndpointOutput;
import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.MachineLearningService;
import com.example.depot.DepotService;
import com.example.depot.FetchParcelOutput;
import com.example.depot.ListParcelsOutput;
import com.example.depot.NoSuchParcel;
import com.example.depot.PhotographParcelInput;
import com.example.depot.PhotographParcelOutput;
import com.example.depot.RouteParcelOutput;
import com.example.depot.StoreParcelOutput;
import io.smithy4j.http.HttpService;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The generated services under attack. Their handlers answer nothing that came in, so whatever looks like an inside is one. */
enum Sample {
    MACHINE_LEARNING {
        @Override
        HttpService service() {
            return MachineLearningService.builder()
                    .deleteTags((input, context) -> DeleteTagsOutput.builder().build())
                    .deleteRealtimeEndpoint((input, context) ->
                            DeleteRealtimeEndpointOutput.builder().build())
                    .build();
        }

        @Override
        List<String> goodRequests() {
            return List.of(
                    Requests.awsJson(
                            "DeleteTags", "{\"TagKeys\":[\"k1\"],\"ResourceId\":\"a\",\"ResourceType\":\"MLModel\"}"),
                    Requests.awsJson("DeleteRealtimeEndpoint", "{\"MLModelId\":\"ml-1\"}"));
        }
    },
    DEPOT {
        @Override
        HttpService service() {
            return DepotService.builder()
                    .listParcels((input, context) ->
                            ListParcelsOutput.builder().parcels(List.of()).build())
                    .storeParcel((input, context) ->
                            StoreParcelOutput.builder().location("/stored").build())
                    .routeParcel((input, context) -> RouteParcelOutput.builder().build())
                    .fetchParcel((input, context) -> FetchParcelOutput.builder().build())
                    .photographParcel((input, context) -> PhotographParcelOutput.builder()
                            .bytes(archived(input))
                            .build())
                    .build();
        }

        @Override
        List<String> goodRequests() {
            String parcel = "/shelves/A1/parcels/p1";
            return List.of(
                    Requests.get(
                            "/shelves/A1/parcels?view=list&handling=cold&pageSize=7&arrivedAfter=2026-01-01T00:00:00Z"),
                    Requests.json("PUT", parcel, "{\"weight\":{\"grams\":100,\"verified\":true},\"arrivedAt\":1.5}"),
                    Requests.json("PUT", parcel + "/route", "{\"door\":{\"street\":\"a\",\"city\":\"b\"}}"),
                    Requests.get(parcel),
                    Requests.request("POST", parcel + "/photos/a/b", "image/jpeg", "a photograph"));
        }
    };

    abstract HttpService service();

    /** All of them are answered with a 2xx. */
    abstract List<String> goodRequests();

    // A caller who hangs up is nothing that this handler deems a failure of its own.
    private static long archived(PhotographParcelInput input) {
        try (InputStream photo = input.photo().asInputStream()) {
            return photo.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw NoSuchParcel.builder().message("the picture is cut").build();
        }
    }
}
