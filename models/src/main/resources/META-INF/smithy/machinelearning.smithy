$version: "2"

// Written from the public documentation of the two operations; docs/adr says how its gaps were filled.
namespace com.amazonaws.machinelearning

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

/// Keeps the machine learning objects of an account: their tags and the real-time endpoints of their models.
@title("Amazon Machine Learning")
@service(
    sdkId: "Machine Learning"
    arnNamespace: "machinelearning"
    endpointPrefix: "machinelearning"
)
@sigv4(name: "machinelearning")
@awsJson1_1
service AmazonML_20141212 {
    version: "2014-12-12"
    operations: [
        DeleteRealtimeEndpoint
        DeleteTags
    ]
}

/// Takes down the real-time endpoint of a model. The model itself stays.
operation DeleteRealtimeEndpoint {
    input := {
        /// The identifier that the model was given when it was created.
        @required
        MLModelId: EntityId
    }

    output := {
        /// The identifier of the model, the same as in the request.
        MLModelId: EntityId

        /// The endpoint as it stands after the request.
        RealtimeEndpointInfo: RealtimeEndpointInfo
    }

    errors: [
        InternalServerException
        InvalidInputException
        ResourceNotFoundException
    ]
}

/// Removes tags from an object. Removed tags cannot be brought back, and keys that the object does not carry are ignored.
operation DeleteTags {
    input := {
        /// The identifier of the tagged object, for example `exampleModelId`.
        @required
        ResourceId: EntityId

        /// The kind of the tagged object.
        @required
        ResourceType: TaggableResourceType

        /// The keys of the tags to remove.
        @required
        TagKeys: TagKeyList
    }

    output := {
        /// The identifier of the object that lost the tags.
        ResourceId: EntityId

        /// The kind of the object that lost the tags.
        ResourceType: TaggableResourceType
    }

    errors: [
        InternalServerException
        InvalidInputException
        InvalidTagException
        ResourceNotFoundException
    ]
}

/// What is known about the real-time endpoint of a model.
structure RealtimeEndpointInfo {
    /// The most requests that the endpoint answers in a second.
    PeakRequestsPerSecond: Integer = 0

    /// When the request to create the endpoint arrived, in epoch seconds.
    CreatedAt: Timestamp

    /// Where predictions are asked for. Of use only once the endpoint is `READY`.
    EndpointUrl: String

    /// The state of the endpoint.
    EndpointStatus: RealtimeEndpointStatus
}

/// The states of a real-time endpoint.
enum RealtimeEndpointStatus {
    /// There is no endpoint, or it was deleted.
    NONE

    /// The endpoint answers predictions.
    READY

    /// The endpoint is being made or changed.
    UPDATING

    /// The endpoint could not be made.
    FAILED
}

/// The kinds of objects that carry tags.
enum TaggableResourceType {
    BATCH_PREDICTION = "BatchPrediction"
    DATA_SOURCE = "DataSource"
    EVALUATION = "Evaluation"
    ML_MODEL = "MLModel"
}

/// The identifier of an object.
@length(min: 1, max: 64)
@pattern("^[a-zA-Z0-9_.-]+$")
string EntityId

@length(min: 1, max: 128)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(max: 100)
list TagKeyList {
    member: TagKey
}

/// The service failed while it worked on the request.
@error("server")
@httpError(500)
structure InternalServerException {
    message: String

    code: Integer = 0
}

/// The request was wrong, mostly because of one of its values.
@error("client")
@httpError(400)
structure InvalidInputException {
    message: String

    code: Integer = 0
}

/// A tag of the request is not a valid tag.
@error("client")
@httpError(400)
structure InvalidTagException {
    message: String
}

/// There is no such object.
@error("client")
@httpError(400)
structure ResourceNotFoundException {
    message: String

    code: Integer = 0
}
