package io.smithy4j.hostile;

import io.smithy4j.hostile.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** The fixed attacks: every hostile value in every place, and so on. */
final class Attacks {
    private Attacks() {}

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>();
        addValues(all);
        addPaths(all);
        addTypes(all);
        addHeads(all);
        return List.copyOf(all);
    }

    private static void addValues(List<Attack> all) {
        for (Row place : Table.read("places.tsv")) {
            for (Row value : Table.read("values.tsv")) {
                String[] where = place.name().split(" ", -1);
                String body = place.with(value.text());
                String name = place.name() + " is " + value.name();
                all.add(
                        where[0].equals("PUT")
                                ? new Attack(Sample.DEPOT, name, Requests.json("PUT", where[1], body))
                                : new Attack(Sample.MACHINE_LEARNING, name, Requests.awsJson(where[0], body)));
            }
        }
    }

    private static void addPaths(List<Attack> all) {
        for (Row path : Table.read("paths.tsv")) {
            for (Row segment : Table.read("segments.tsv")) {
                String target = path.with(segment.text());
                String name = path.name() + " " + path.text() + " with " + segment.name();
                all.add(new Attack(Sample.DEPOT, name, Requests.get(target).replaceFirst("GET", path.name())));
            }
        }
    }

    private static void addTypes(List<Attack> all) {
        for (Row type : Table.read("types.tsv")) {
            String text = type.text().replace("|", "\r\n");
            String name = "content type: " + type.name();
            all.add(new Attack(Sample.MACHINE_LEARNING, name, Requests.awsJson("DeleteTags", text, "{}")));
            all.add(new Attack(Sample.DEPOT, name, Requests.request("PUT", "/shelves/A1/parcels/p", text, "{}")));
            all.add(new Attack(
                    Sample.DEPOT,
                    "accept: " + type.name(),
                    Requests.get("/shelves/A1/parcels?view=list").replace("Host: a", "Host: a\r\nAccept: " + text)));
        }
    }

    private static void addHeads(List<Attack> all) {
        for (Row head : Table.read("heads.tsv")) {
            String request = head.text().replace("|", "\r\n");
            all.add(new Attack(Sample.MACHINE_LEARNING, head.name(), request));
            all.add(new Attack(Sample.DEPOT, head.name(), request));
        }
    }
}
