title = 到達不可
summary = サービスに接続できません。
meaning = サービスに接続できません。
when = - サービスに接続できません。
receiver = サービスに接続できません。
sender = サービスに接続できません。
