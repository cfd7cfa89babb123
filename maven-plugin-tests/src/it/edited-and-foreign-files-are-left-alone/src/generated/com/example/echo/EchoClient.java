package com.example.echo;

/** Written by hand. */
interface EchoClient {}
