File output = new File(basedir, 'target/generated-sources/smithy4j/com/example/ml')

assert new File(output, 'MachineLearningClient.java').isFile()
assert !new File(output, 'MachineLearningHandler.java').exists()
assert !new File(output, 'DeleteTagsInputValidator.java').exists()
