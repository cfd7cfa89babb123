package com.example.names;

final class Caller {
    static String kind() {
        PutInput input = PutInput.builder().class_(parcel -> parcel.kind("letter")).build();
        return Parcel.builder().kind(input.class_().kind()).build().kind();
    }
}
