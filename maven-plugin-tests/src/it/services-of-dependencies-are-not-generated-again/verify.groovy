File output = new File(basedir, 'target/generated-sources/smithy4j/com')

// The service has all of its types in its own package; nothing else of the dependency comes out.
assert output.list() == ['example']
assert new File(output, 'example').list() == ['echo']
assert (new File(output, 'example/echo').list() as Set) == [
    'SayInput.java', 'SayOutput.java', 'TaggableResourceType.java', 'package-info.java'
] as Set
