package io.smithy4j.generator.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Smithy's messages in the form of ours: one sentence, in words and signs of the model, without the insides of Smithy. */
final class EventMessages {
    private static final int LONGEST = 900;
    private static final int MOST_READ = 4_000;
    private static final Pattern SYNTAX_ERROR =
            Pattern.compile("[Ss]yntax error at line \\d+,? column \\d+(, near `.*?`)?: ");
    private static final Pattern ADVICE = Pattern.compile(
            "\\. (These members are sent|Many HTTP|Consider |Explicitly anchoring|If this is a custom|Did you mean|Are you missing).*",
            Pattern.DOTALL);

    /** The place in a regular expression, as the JDK draws it below. */
    private static final Pattern CARET = Pattern.compile("\\R[^\\r\\n]*\\R\\s*\\^\\s*$");

    private static final Pattern PLACE = Pattern.compile("`?([^\\s`]+) \\[(\\d+), (\\d+)]`?");
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[\\w`'\")\\]}])(?<!\\b[ei]\\.[ge])\\. (`|[A-Za-z][a-z]*(?=[ ,]))");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[\\w`)\\]'\"][:;] )([A-Z][a-z]*)(?=[ :])");

    /** The parser's tokens, and what they look like. */
    private static final List<Map.Entry<Pattern, String>> TOKENS = List.of(
            Map.entry(Pattern.compile("NEWLINE\\('\\s*'\\)"), "the end of the line"),
            Map.entry(Pattern.compile("\\bEOF\\b(?!])"), "the end of the file"),
            Map.entry(Pattern.compile("\\b[A-Z_]{2,}\\('(.+?)'\\)"), "`$1`"),
            Map.entry(Pattern.compile("\\bIDENTIFIER\\b(?!\\()"), "a name"),
            Map.entry(Pattern.compile("\\bNUMBER\\b(?!\\()"), "a number"));

    private EventMessages() {}

    /** With the id behind it, by which users find the rule. */
    static String of(ValidationEvent event) {
        return text(event) + " (" + event.getId() + ")";
    }

    static String text(ValidationEvent event) {
        String said = event.getMessage();
        // Texts of the model stand in messages, and patterns take the square of their length.
        String read = said.length() > MOST_READ ? said.substring(0, MOST_READ) : said;
        String text = CARET.matcher(read).replaceFirst("");
        text = text.startsWith("Syntax error at") ? syntaxError(text) : text;
        text = SYNTAX_ERROR
                .matcher(text)
                .replaceAll("")
                .replace("'[EOF]'", "the end")
                .replace("[EOF]", "the end");
        text = withoutInsides(ADVICE.matcher(text).replaceFirst(""));
        text = PLACE.matcher(text).replaceAll("$1:$2:$3");
        return shortened(sentence(text));
    }

    private static String syntaxError(String text) {
        String said = SYNTAX_ERROR.matcher(text).replaceFirst("");
        for (Map.Entry<Pattern, String> token : TOKENS) {
            said = token.getKey().matcher(said).replaceAll(token.getValue());
        }
        return "syntax error: " + said;
    }

    private static String withoutInsides(String text) {
        return text.replaceAll("\\b(?:software\\.amazon|java)\\.[\\w.]*\\.[A-Z]\\w*(?:Exception|Error): ", "")
                .replaceAll("Unable to deserialize Node using \\w+ method: ", "")
                .replaceAll("\\b(?:software\\.amazon|java)\\.[\\w.]*\\.([A-Z]\\w*)\\b(?!#)", "a $1")
                .replaceAll("\\b[A-Z]\\w+\\{\"", "{\"")
                .replaceAll("(?i)member_target\\b", "member");
    }

    private static String sentence(String text) {
        // Texts of the model stand in messages, and messages go to terminals.
        String oneLine = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ").replaceAll("\\.$", "");
        String joined = SENTENCE.matcher(oneLine)
                .replaceAll(word -> "; " + word.group(1).toLowerCase(Locale.ROOT));
        String lower = CLAUSE.matcher(joined).replaceAll(word -> word.group(1).toLowerCase(Locale.ROOT));
        boolean isWord = lower.length() > 1 && !Character.isUpperCase(lower.charAt(1));
        return isWord ? lower.substring(0, 1).toLowerCase(Locale.ROOT) + lower.substring(1) : lower;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " ..." : text;
    }
}
