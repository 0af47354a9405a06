verdict =
    They differ on both counts: 480 says absent and speaks for what this server or phone knows, 600 says busy
    and speaks for everything the user owns. A PBX that finds no registered device and reports 600 gets both
    wrong: the upstream proxy cancels the mobile it had forked to, and the caller, hearing a busy tone,
    redials a person who is not at work today. While other devices are possible and unknown, 480 is the only
    honest answer.

    And if all phones you know are busy but voice mail exists, send neither, but [486](sip/486).
