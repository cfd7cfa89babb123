package com.example;

import com.example.echo.SayInput;

final class Uses {
    private Uses() {}

    static SayInput input() {
        return SayInput.builder().text("hello").again("again").build();
    }
}
