package io.smithy4j.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "MLModelId, mlModelId",
        "ResourceId, resourceId",
        "URL, url",
        "DBInstance, dbInstance",
        "foo_bar, fooBar",
        "eTag, eTag",
        "ETag, eTag",
        "FOO_BAR, fooBar",
        "S3Bucket, s3Bucket",
        "EC2InstanceType, ec2InstanceType",
        "VPCs, vpcs",
        "ARNsOfUsers, arnsOfUsers",
        "__type, type",
        "_2fa, _2fa",
        "x, x",
        "X, x",
        "dbARN, dbARN",
        "a_B_c, aBC",
        "MFADelete, mfaDelete",
        "iD, iD",
        "item1Name, item1Name",
        "ISet, iSet"
    })
    void membersStartLowerAndKeepTheirWords(String model, String java) {
        assertThat(Spelling.member(model)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "ml_model, ML_MODEL",
        "fooBar, FOO_BAR",
        "MLModel, ML_MODEL",
        "ML_MODEL, ML_MODEL",
        "S3, S3",
        "t1_micro, T1_MICRO",
        "_2XX, _2_XX",
        "X86_64, X86_64",
        "ACTIVE, ACTIVE",
        "istanbul, ISTANBUL"
    })
    void constantsShout(String model, String java) {
        assertThat(Spelling.constant(model)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({"tagList, TagList", "DBInstance, DBInstance", "__Foo, Foo", "_2Foo, Type2Foo", "foo_bar, Foo_bar"})
    void typesStartUpper(String model, String java) {
        assertThat(Spelling.type(model)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "Machine Learning, MachineLearning",
        "api-gateway v2, ApiGatewayV2",
        "3D Print, Service3DPrint",
        "S3, S3",
        "'#!', ''"
    })
    void servicesLoseBlanksAndSigns(String sdkId, String java) {
        assertThat(Spelling.service(sdkId)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "com.amazonaws.machinelearning, com.amazonaws.machinelearning",
        "com.Example.rpcV2, com.example.rpcv2",
        "com.new.class, com.new_.class_",
        "java.util, java_.util",
        "java, java_",
        "javax.x, javax_.x",
        "com.sun.net.httpserver, com.sun_.net.httpserver",
        "com.sunny, com.sunny",
        "org.xml.sax, org.xml_.sax",
        "io.smithy4j.core, io.smithy4j.core_",
        "io.smithy4j.demo, io.smithy4j.demo",
        "example.aux.CON, example.aux_.con_",
        "_1st.x, _1st.x",
        "com.record, com.record_"
    })
    void packagesAreLegalAndLower(String namespace, String java) {
        assertThat(Spelling.packageName(namespace)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({"foo_bar, foo_bar", "FooBar, fooBar", "__Foo, __foo", "_2FA, _2fA", "_2, _2"})
    void membersAsModelledKeepTheirLetters(String model, String java) {
        assertThat(Spelling.memberAsModelled(model)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({"foo_bar, Foo_bar", "FOOBAR, FOOBAR", "__Foo, Foo__", "_2Foo, Type2Foo_"})
    void typesAsModelledKeepTheirLetters(String model, String java) {
        assertThat(Spelling.typeAsModelled(model)).isEqualTo(java);
    }

    @Test
    void whatIsTooLongEndsWithAHashOfTheWhole() {
        String name = "Name".repeat(60);

        assertThat(Spelling.shortened(name, 180))
                .hasSize(180)
                .startsWith("NameName")
                .isNotEqualTo(Spelling.shortened(name + "s", 180));
        assertThat(Spelling.shortened("Name", 4)).isEqualTo("Name");
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(Spelling.member("ID")).isEqualTo("id");
            assertThat(Spelling.constant("id")).isEqualTo("ID");
            assertThat(Spelling.type("item")).isEqualTo("Item");
        } finally {
            Locale.setDefault(before);
        }
    }
}
