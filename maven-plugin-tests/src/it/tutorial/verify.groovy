String log = new File(basedir, 'build.log').text

assert log.contains('TrackParcelOutput[state=ON_THE_WAY, movedAt=2026-01-02T03:04:05Z]')
assert log.contains('refused: no parcel XY999999')
assert log.contains("rejected: 1 validation error detected. Value at '/number' failed to satisfy constraint: " +
        'Member must satisfy regular expression pattern: ^[A-Z]{2}[0-9]{6}$')
