package io.smithy4j.server;

import io.smithy4j.http.BodyTooLargeException;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Request bodies in gzip: Smithy 2.0, {@code requestCompression} trait. */
final class GzipBody {
    private static final String HEADER = "Content-Encoding";

    private GzipBody() {}

    /** Whether gzip is what was done to the body last (RFC 9110, 8.4). */
    static boolean isMeantBy(HttpRequest request) {
        List<String> encodings = encodings(request);
        return !encodings.isEmpty() && encodings.get(encodings.size() - 1).equalsIgnoreCase("gzip");
    }

    /** The request as it was before its body was compressed: with the encodings that its sender named, and no gzip. */
    static HttpRequest undone(HttpRequest request) {
        List<String> encodings = encodings(request);
        String others = String.join(", ", encodings.subList(0, encodings.size() - 1));
        HttpRequestBuilder builder = request.toBuilder().removeHeader(HEADER);
        return (others.isEmpty() ? builder : builder.header(HEADER, others)).build();
    }

    private static List<String> encodings(HttpRequest request) {
        return request.headers().all(HEADER).stream()
                .flatMap(field -> Stream.of(field.split(",", -1)))
                .map(String::strip)
                .filter(encoding -> !encoding.isEmpty())
                .toList();
    }

    /** The body before it was compressed, unfolded as it is read. */
    static HttpBody plain(HttpBody body) {
        return HttpBody.of(new GzipStream(body.asInputStream()));
    }

    /**
     * The body before it was compressed.
     *
     * @param limit the most bytes to accept: a few bytes of gzip can hold a thousand times as many
     * @throws CompletionException with a {@link ZipException} or a {@link BodyTooLargeException}
     */
    static byte[] plain(byte[] body, long limit) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] plain = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (plain.length > limit) {
                throw new CompletionException(new BodyTooLargeException(limit));
            }
            return plain;
        } catch (EOFException e) {
            throw new CompletionException(new ZipException("the end is missing"));
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }
}
