package com.example;

import com.example.echo.SayInput;
import com.example.probe.SayOutput;
import com.example.probe.TaggableResourceType;

/** Compiles only if tests have the Java of both. */
final class ProbeTest {
    private ProbeTest() {}

    static SayInput ofProject() {
        return SayInput.builder().build();
    }

    static SayOutput ofTests() {
        return SayOutput.builder().kind(TaggableResourceType.ML_MODEL).build();
    }
}
