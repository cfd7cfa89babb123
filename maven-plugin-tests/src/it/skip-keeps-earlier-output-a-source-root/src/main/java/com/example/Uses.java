package com.example;

import com.example.echo.SayInput;

/** Compiles only while the output is a source root. */
final class Uses {
    private Uses() {}

    static SayInput input() {
        return SayInput.builder().text("hello").build();
    }
}
