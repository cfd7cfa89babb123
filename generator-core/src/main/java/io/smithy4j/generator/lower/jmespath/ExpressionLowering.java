package io.smithy4j.generator.lower.jmespath;

import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Expression;
import io.smithy4j.generator.ir.Expression.Output;
import io.smithy4j.generator.ir.Id;
import java.util.Map;
import software.amazon.smithy.jmespath.JmespathException;
import software.amazon.smithy.jmespath.JmespathExpression;

/** Lowers the JMESPath expressions about one operation. Source: jmespath.org, "JMESPath specification". */
public final class ExpressionLowering {
    /** In characters without literals. Those of AWS have 120; the parser takes a stack as deep as the text may nest. */
    private static final int LONGEST = 2_000;

    private final Map<Id, Declaration> declarations;
    private final Id input;
    private final Id output;

    /** {@code input} and {@code output} are structures of the declarations. */
    public ExpressionLowering(Map<Id, Declaration> declarations, Id input, Id output) {
        this.declarations = declarations;
        this.input = input;
        this.output = output;
    }

    /** An expression about the output. */
    public Expression ofOutput(String text) throws NotExpressibleException {
        return lower(text, new Typed(new Output(), new Kind.Structure(output)));
    }

    /** An expression about {@code input} and {@code output}. */
    public Expression ofInputAndOutput(String text) throws NotExpressibleException {
        return lower(text, new Typed(new Output(), new Kind.InputAndOutput(input, output)));
    }

    private Expression lower(String text, Typed root) throws NotExpressibleException {
        if (lengthWithoutLiterals(text) > LONGEST) {
            throw new NotExpressibleException("has more than " + LONGEST + " characters beside its literals");
        }
        try {
            return new Scope(declarations, root)
                    .lower(JmespathExpression.parse(text))
                    .expression();
        } catch (JmespathException e) {
            throw new NotExpressibleException("is no JMESPath: " + e.getMessage());
        } catch (Scope.Obstacle e) {
            throw new NotExpressibleException(e.what);
        }
    }

    private static int lengthWithoutLiterals(String text) {
        int length = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0) {
                length++;
                quote = "'\"`".indexOf(c) >= 0 ? c : 0;
            } else if (c == '\\') {
                i++;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return length;
    }
}
