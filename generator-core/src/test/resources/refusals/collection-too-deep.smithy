$version: "2"

namespace refused

// More lists in each other than a message can be deep: the innermost become documents.
@aws.protocols#awsJson1_1
service Crates {
    version: "1"
    operations: [
        Count
    ]
}

operation Count {
    input := {
        crates: Crate1
    }
}

list Crate1 {
    member: Crate2
}

list Crate2 {
    member: Crate3
}

list Crate3 {
    member: Crate4
}

list Crate4 {
    member: Crate5
}

list Crate5 {
    member: Crate6
}

list Crate6 {
    member: Crate7
}

list Crate7 {
    member: Crate8
}

list Crate8 {
    member: Crate9
}

list Crate9 {
    member: Crate10
}

list Crate10 {
    member: Crate11
}

list Crate11 {
    member: Crate12
}

list Crate12 {
    member: Crate13
}

list Crate13 {
    member: Crate14
}

list Crate14 {
    member: Crate15
}

list Crate15 {
    member: Crate16
}

list Crate16 {
    member: Crate17
}

list Crate17 {
    member: Crate18
}

list Crate18 {
    member: Crate19
}

list Crate19 {
    member: Crate20
}

list Crate20 {
    member: Crate21
}

list Crate21 {
    member: Crate22
}

list Crate22 {
    member: Crate23
}

list Crate23 {
    member: Crate24
}

list Crate24 {
    member: Crate25
}

list Crate25 {
    member: Crate26
}

list Crate26 {
    member: Crate27
}

list Crate27 {
    member: Crate28
}

list Crate28 {
    member: Crate29
}

list Crate29 {
    member: Crate30
}

list Crate30 {
    member: Crate31
}

list Crate31 {
    member: Crate32
}

list Crate32 {
    member: Crate33
}

list Crate33 {
    member: Crate34
}

list Crate34 {
    member: Crate35
}

list Crate35 {
    member: Crate36
}

list Crate36 {
    member: Crate37
}

list Crate37 {
    member: Crate38
}

list Crate38 {
    member: Crate39
}

list Crate39 {
    member: Crate40
}

list Crate40 {
    member: Crate41
}

list Crate41 {
    member: Crate42
}

list Crate42 {
    member: Crate43
}

list Crate43 {
    member: Crate44
}

list Crate44 {
    member: Crate45
}

list Crate45 {
    member: Crate46
}

list Crate46 {
    member: Crate47
}

list Crate47 {
    member: Crate48
}

list Crate48 {
    member: Crate49
}

list Crate49 {
    member: Crate50
}

list Crate50 {
    member: Crate51
}

list Crate51 {
    member: Crate52
}

list Crate52 {
    member: Crate53
}

list Crate53 {
    member: Crate54
}

list Crate54 {
    member: Crate55
}

list Crate55 {
    member: Crate56
}

list Crate56 {
    member: Crate57
}

list Crate57 {
    member: Crate58
}

list Crate58 {
    member: Crate59
}

list Crate59 {
    member: Crate60
}

list Crate60 {
    member: Crate61
}

list Crate61 {
    member: Crate62
}

list Crate62 {
    member: Crate63
}

list Crate63 {
    member: Crate64
}

list Crate64 {
    member: Crate65
}

list Crate65 {
    member: Crate66
}

list Crate66 {
    member: Crate67
}

list Crate67 {
    member: Crate68
}

list Crate68 {
    member: Crate69
}

list Crate69 {
    member: Crate70
}

list Crate70 {
    member: Crate71
}

list Crate71 {
    member: Crate72
}

list Crate72 {
    member: Crate73
}

list Crate73 {
    member: Crate74
}

list Crate74 {
    member: Crate75
}

list Crate75 {
    member: Crate76
}

list Crate76 {
    member: Crate77
}

list Crate77 {
    member: Crate78
}

list Crate78 {
    member: Crate79
}

list Crate79 {
    member: Crate80
}

list Crate80 {
    member: Crate81
}

list Crate81 {
    member: Crate82
}

list Crate82 {
    member: Crate83
}

list Crate83 {
    member: Crate84
}

list Crate84 {
    member: Crate85
}

list Crate85 {
    member: Crate86
}

list Crate86 {
    member: Crate87
}

list Crate87 {
    member: Crate88
}

list Crate88 {
    member: Crate89
}

list Crate89 {
    member: Crate90
}

list Crate90 {
    member: Crate91
}

list Crate91 {
    member: Crate92
}

list Crate92 {
    member: Crate93
}

list Crate93 {
    member: Crate94
}

list Crate94 {
    member: Crate95
}

list Crate95 {
    member: Crate96
}

list Crate96 {
    member: Crate97
}

list Crate97 {
    member: Crate98
}

list Crate98 {
    member: Crate99
}

list Crate99 {
    member: Crate100
}

list Crate100 {
    member: Crate101
}

list Crate101 {
    member: Crate102
}

list Crate102 {
    member: Crate103
}

list Crate103 {
    member: Crate104
}

list Crate104 {
    member: Crate105
}

list Crate105 {
    member: Crate106
}

list Crate106 {
    member: Crate107
}

list Crate107 {
    member: Crate108
}

list Crate108 {
    member: Crate109
}

list Crate109 {
    member: Crate110
}

list Crate110 {
    member: Crate111
}

list Crate111 {
    member: Crate112
}

list Crate112 {
    member: Crate113
}

list Crate113 {
    member: Crate114
}

list Crate114 {
    member: Crate115
}

list Crate115 {
    member: Crate116
}

list Crate116 {
    member: Crate117
}

list Crate117 {
    member: Crate118
}

list Crate118 {
    member: Crate119
}

list Crate119 {
    member: Crate120
}

list Crate120 {
    member: Crate121
}

list Crate121 {
    member: Crate122
}

list Crate122 {
    member: Crate123
}

list Crate123 {
    member: Crate124
}

list Crate124 {
    member: Crate125
}

list Crate125 {
    member: Crate126
}

list Crate126 {
    member: Crate127
}

list Crate127 {
    member: Crate128
}

list Crate128 {
    member: Crate129
}

list Crate129 {
    member: Crate130
}

list Crate130 {
    member: String
}
