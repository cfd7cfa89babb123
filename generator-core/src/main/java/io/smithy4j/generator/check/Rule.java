package io.smithy4j.generator.check;

/** Something that must hold for one service before it is lowered. */
interface Rule {
    void check(CheckContext context);
}
