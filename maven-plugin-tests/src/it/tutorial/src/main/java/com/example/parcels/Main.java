package com.example.parcels;

import io.smithy4j.server.jdk.JdkServer;

public final class Main {
    public static void main(String[] args) {
        try (var server = JdkServer.start(ParcelsService.of(new TrackingDesk()), 0);
                var client = ParcelsClient.builder()
                        .endpoint("http://127.0.0.1:" + server.port())
                        .build()) {
            System.out.println(client.trackParcel(in -> in.number("AB123456")));
            try {
                client.trackParcel(in -> in.number("XY999999"));
            } catch (NoSuchParcel e) {
                System.out.println("refused: " + e.getMessage());
            }
            try {
                client.trackParcel(in -> in.number("not a number"));
            } catch (ValidationException e) {
                System.out.println("rejected: " + e.getMessage());
            }
        }
    }
}
