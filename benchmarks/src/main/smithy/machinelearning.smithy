$version: "2"

// Three operations of Amazon Machine Learning with the members, constraints and protocol of the service.
namespace com.amazonaws.machinelearning

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

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
        DeleteTags
        DescribeTags
        GetMLModel
    ]
}

operation DeleteTags {
    input := {
        @required
        TagKeys: TagKeyList

        @required
        ResourceId: EntityId

        @required
        ResourceType: TaggableResourceType
    }

    output := {
        ResourceId: EntityId
        ResourceType: TaggableResourceType
    }
}

@readonly
operation DescribeTags {
    input := {
        @required
        ResourceId: EntityId

        @required
        ResourceType: TaggableResourceType
    }

    output := {
        ResourceId: EntityId
        ResourceType: TaggableResourceType
        Tags: TagList
    }
}

@readonly
operation GetMLModel {
    input := {
        @required
        MLModelId: EntityId

        Verbose: Boolean = false
    }

    output := {
        MLModelId: EntityId
        TrainingDataSourceId: EntityId
        CreatedByIamUser: String
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Name: String
        Status: EntityStatus
        SizeInBytes: Long
        EndpointInfo: RealtimeEndpointInfo
        TrainingParameters: TrainingParameters
        InputDataLocationS3: String
        MLModelType: MLModelType
        ScoreThreshold: Float
        ScoreThresholdLastUpdatedAt: Timestamp
        LogUri: String
        Message: String
        ComputeTime: Long
        FinishedAt: Timestamp
        StartedAt: Timestamp
        Recipe: String
        Schema: String
    }
}

structure RealtimeEndpointInfo {
    PeakRequestsPerSecond: Integer = 0
    CreatedAt: Timestamp
    EndpointUrl: String
    EndpointStatus: RealtimeEndpointStatus
}

structure Tag {
    Key: TagKey
    Value: TagValue
}

enum TaggableResourceType {
    BATCH_PREDICTION = "BatchPrediction"
    DATA_SOURCE = "DataSource"
    EVALUATION = "Evaluation"
    ML_MODEL = "MLModel"
}

enum EntityStatus {
    PENDING
    INPROGRESS
    FAILED
    COMPLETED
    DELETED
}

enum RealtimeEndpointStatus {
    NONE
    READY
    UPDATING
    FAILED
}

enum MLModelType {
    REGRESSION
    BINARY
    MULTICLASS
}

@length(min: 1, max: 64)
@pattern("^[a-zA-Z0-9_.-]+$")
string EntityId

@length(min: 1, max: 128)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 0, max: 256)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@length(max: 100)
list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

map TrainingParameters {
    key: String
    value: String
}
