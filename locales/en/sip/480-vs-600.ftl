lead =
    480 says that the user is absent, as far as this server or phone knows; 600 says busy and speaks for every device
    of the user.
verdict =
    A PBX that finds no registered device and reports 600 gets both wrong: the upstream proxy cancels the mobile it
    had forked to, and the caller, hearing a busy tone, redials a person who is not at work today. While other
    devices are possible and unknown, 480 is the only honest answer.

    And if all phones you know are busy but voice mail exists, send neither, but [486](sip/486).
