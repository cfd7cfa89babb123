package com.example;

import com.example.echo.EchoClient;

final class Caller {
    private Caller() {}

    static EchoClient client() {
        return EchoClient.builder().endpoint("http://127.0.0.1:8080").build();
    }
}
