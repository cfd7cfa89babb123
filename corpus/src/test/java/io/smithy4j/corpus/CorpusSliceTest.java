package io.smithy4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The part of the corpus that every build runs: models of ours, of Maven Central, and if they are beside the checkout, eight of AWS. */
class CorpusSliceTest {
    private static final Path OWN = Path.of("../models/src/main/resources/META-INF/smithy");
    private static final Path SHARED = Path.of("../../shared/aws-models");

    /** Small, and of every protocol; with enums of strings, a validation error of their own, streams of events left aside. */
    private static final List<String> OF_SHARED = List.of(
            "accessanalyzer-2019-11-01",
            "cloudcontrol-2021-09-30",
            "cloudfront-2020-05-31",
            "cloudwatch-2010-08-01",
            "iot-data-plane-2015-05-28",
            "machine-learning-2014-12-12",
            "mediaconnect-2018-11-14",
            "sts-2011-06-15");

    @Test
    void everyModelGeneratesCompilesWithoutWarningsAndLoads() throws Exception {
        List<CorpusModel> models = new ArrayList<>(CorpusModel.in(OWN));
        models.add(CorpusModel.ofJar(
                jar("META-INF/smithy/2012-08-10/dynamodb-2012-08-10.json"),
                "com.amazonaws.dynamodb#DynamoDB_20120810"));
        models.add(CorpusModel.ofJar(
                jar("META-INF/smithy/2012-11-05/sqs-2012-11-05.json"), "com.amazonaws.sqs#AmazonSQS"));
        if (Files.isDirectory(SHARED)) {
            CorpusModel.in(SHARED).stream()
                    .filter(model -> OF_SHARED.contains(model.name()))
                    .forEach(models::add);
        } else {
            System.out.println("there is no ../shared/aws-models beside the checkout: " + OF_SHARED.size()
                    + " models are left out of the corpus");
        }

        List<ModelReport> reports = Corpus.run(models, 1);

        ReportFiles.write(reports, Path.of("target/slice"));
        assertThat(reports).allMatch(ModelReport::passes);
    }

    private static Path jar(String entry) {
        try {
            var url = Objects.requireNonNull(
                    CorpusSliceTest.class.getClassLoader().getResource(entry), entry);
            URI jar = ((JarURLConnection) url.openConnection()).getJarFileURL().toURI();
            return Path.of(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
