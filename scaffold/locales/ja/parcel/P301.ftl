title = 集配所の満杯
gist = 集配所は今日は満杯
act = `Retry-After` の時間だけ待って、受け付けをやり直します。
summary = 集配所は、今日はもう荷物を受け付けません。
meaning = リクエストに誤りはなく、集配所に空きがありません。再開の時刻は `Retry-After` で分かります。
when =
    - 祝日の前に荷物が集中した場合。
    - 集配所の車両が足りない場合。
receiver =
    1. `Retry-After` の時刻まで待ち、同じリクエストを送ります。
    2. 急ぎの荷物なら、別の集配所を指定します。
sender = P301 は、集配所が応答して断った場合のコードです。応答がない場合は [P302](parcel/P302) です。
alternative-no-answer = 集配所が応答しない場合
    .sentence = 集配所の応答が間に合わなかった場合は **{ $alternative }** です。
