package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NameTableTest {
    @Test
    void everyNameIsFoundAndNoOther() {
        for (int count = 0; count < 200; count++) {
            String[] names = new String[count];
            for (int i = 0; i < count; i++) {
                names[i] = "name".repeat(i % 7) + i + "\u00e9".repeat(i % 3);
            }
            NameTable table = new NameTable(names);

            for (int i = 0; i < count; i++) {
                assertThat(find(table, names[i])).isEqualTo(i);
                assertThat(find(table, names[i] + "x")).isEqualTo(JsonMembers.UNKNOWN);
                assertThat(find(table, names[i].substring(1))).isEqualTo(JsonMembers.UNKNOWN);
            }
        }
    }

    @Test
    void namesThatDifferInOneByteAreToldApart() {
        String[] names = new String[62 * 10];
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        for (int i = 0; i < names.length; i++) {
            StringBuilder name = new StringBuilder("..........");
            name.setCharAt(i % 10, letters.charAt(i / 10));
            names[i] = name.toString();
        }
        NameTable table = new NameTable(names);

        for (int i = 0; i < names.length; i++) {
            assertThat(find(table, names[i])).isEqualTo(i);
        }
    }

    @Test
    void theEmptyNameIsOneToo() {
        assertThat(find(new NameTable(new String[] {"a", ""}), "")).isEqualTo(1);
        assertThat(find(new NameTable(new String[] {"a"}), "")).isEqualTo(JsonMembers.UNKNOWN);
    }

    @Test
    void aNameThatComesTwiceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NameTable(new String[] {"a", "b", "a"}));
    }

    @Test
    void membersAreFoundAtEveryDistanceFromTheEnd() {
        JsonMembers members = JsonMembers.of("S", "id", "name", "exactly8", "a rather long name of a member");
        Random random = new Random(75);
        for (int i = 0; i < 5_000; i++) {
            int member = random.nextInt(5);
            String json = "{" + " ".repeat(random.nextInt(3)) + "\"" + members.name(member) + "\""
                    + " ".repeat(random.nextInt(2)) + ":" + " ".repeat(random.nextInt(2)) + "1}";
            JsonReader in = Bodies.reading(json);
            in.beginObject();

            assertThat(in.nextMember(members)).as(json).isEqualTo(member);
            assertThat(in.readInt()).isEqualTo(1);
            assertThat(in.nextMember(members)).isEqualTo(JsonMembers.END);
        }
    }

    /** In the middle of a body and at its end. */
    private static int find(NameTable table, String name) {
        byte[] bytes = name.getBytes(UTF_8);
        byte[] body = ("x" + name + "\":1,\"more").getBytes(UTF_8);
        int found = table.indexOf(body, 1, 1 + bytes.length);
        assertThat(table.indexOf(bytes, 0, bytes.length)).isEqualTo(found);
        return found;
    }
}
