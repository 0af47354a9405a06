title = 応答の拒否
gist = 本人が理由を示さず辞退。ほかの端末も応答しない
act = かけ直しは `Retry-After` のあとにし、`Network Blocked` なら `Reason` の連絡先へ異議を申し出ます。
summary = 着信ユーザーは応じる意思がないか、応じられません。理由は示されず、ほかのエンドポイントも応答しません。
meaning =
    ユーザーの端末が意図して断っています。会議中か話中か関心がないのかは分かりません。6xx なので全端末に及び、
    プロキシは鳴っている端末の呼び出しを取り消し、次の宛先も試しません。

    通知側が購読を、電話機が REFER を断るときにも使われます。ダイアログ内で新しい用途を断る場合も、
    既存のダイアログに影響しない 603 が最も安全です（[RFC 5057, 5.6](RFC5057#5.6)）。
when =
    - 着信側が、603 を返す設定の電話機で「拒否」を押した場合。Yealink では `features.normal_refuse_code` の
      設定です。
    - Asterisk のダイヤルプランが、ほかのコードに変換される切断理由がないまま、応答前に切断した場合。
    - 米国の事業者が分析によるブロックを知らせる場合（603+）。理由フレーズは `Network Blocked` で、`Reason` に
      `v=analytics1` と連絡先が入ります。
    - ゲートウェイが、生成源が「ユーザー」の理由表示値 21（通信拒否）を受けた場合（ほかの
      生成源なら [403](sip/403)）。
receiver =
    1. 拒否されたことを発信者に表示します。かけ直すのは `Retry-After` の時間が過ぎてからで、なければ発信者に
       任せます。
    2. `Network Blocked` なら断ったのは人ではなく網なので、異議は `Reason` の連絡先へ申し出ます。
    3. 拒否した呼がボイスメールへ進まないなら、電話機の拒否コードを [486](sip/486) に変えます。Kamailio や OpenSIPS
       なら、tm モジュールの `disable_6xx_block` を有効にする方法もあります。
sender =
    ユーザーが理由を示さずに断り、ほかのどのエンドポイントも応答しないと分かっているときに返します。別の電話機や
    ボイスメールが応答できるなら [486](sip/486)、DND なら [480](sip/480)、全端末が話中だと
    知られてもよければ [600](sip/600) です。この発信者が迷惑なら [607](sip/607)、
    断るのがフィルターなら [608](sip/608) です。
misreading =
    発信トランクで見る 603 は、人の判断とは限りません。PBX が切断しただけのことも、ブロックの
    結果であることもあります。「お客様が拒否した」と報告する前に、誰が返したかを確かめてください。
    米国では 2026 年 3 月 25 日から、分析によるブロックに返せるのは 603+ だけです（[90 FR 13416](FCC)）。`Reason` は
    `Q.850;cause=21;text="v=analytics1;url=…"` で、PSTN へは理由表示値 21 になります。
aliases =
    - 着信拒否
    - 通信拒否
    - 603+
    - Network Blocked
    - 理由表示値 21
facet-headers = `Retry-After`（都合のよい時刻）、`Reason`（網によるブロック、603+）
    .sentence = **{ $code }** は `Retry-After` で都合のよい時刻を示せます。米国では分析によるブロックを `Reason` で示します。
alternative-others-may-answer = ほかの端末やボイスメールが応答できる場合
    .sentence = このエンドポイントだけが呼を受けないのなら **{ $alternative }** を返します。
alternative-busy-may-be-known = 話中だと知られてもよい場合
    .sentence = 全端末が話中で、それを伝えてよければ **{ $alternative }** を返します。
alternative-caller-unwanted = この発信者からの呼を望まない場合
    .sentence = 断る理由が今の都合ではなく発信者なら **{ $alternative }** を返します。
alternative-blocked-by-machine = フィルターがユーザーに代わって断る場合
    .sentence = 分析エンジンなどの中継装置が呼をブロックしたなら **{ $alternative }** を返します。
flow-basic = 着信側が断り、ほかの端末もボイスメールも試されない
flow-basic-presses-decline = ユーザーが「拒否」を押す
flow-basic-no-voice-mail = 6xx のため新しいブランチを作らない
flow-fork = 二台を呼ぶ。片方でユーザーが断ると、もう片方も鳴りやむ
flow-fork-cancels-the-rest = 6xx なので、残りのブランチを取り消す
flow-crossing-2xx = 同じフォークで、CANCEL が届く前に携帯電話が応答し、その 200 が採用される
flow-crossing-2xx-picked-up = 電話に出て、200 を送り出す
flow-crossing-2xx-forwards-the-2xx = 2xx は必ず中継する。603 は捨てる
