title = ホップ数の超過
gist = ホップ数を使い切り、これ以上先へは中継できない
act = 送信時の `Max-Forwards` が 70 に近かったなら、`Via` に交互に現れる二台の経路設定を直します。
summary = ホップ数を使い切ったリクエストが届き、それ以上先へは中継できません。
meaning =
    `Max-Forwards` はプロキシを通るたびに 1 減り、0 で受け取ったプロキシは中継をやめて 483 を返します。
    初期値は 70 で、実際の経路が十数ホップを超えることはめったにありません。したがって 483 の裏にはたいてい、
    誰も検出しなかったループがあります。最後の INVITE に並ぶ長い `Via` を見れば、どの装置の間を渡されたかが
    分かります。
when =
    - PBX、SBC、トランクのどれも受け持たない番号が、その間でループした場合。同じ `Call-ID` の INVITE が一瞬で
      何十通も記録されます。
    - 初期値が小さすぎる場合。`Max-Forwards` を 10 以下にする端末やスクリプト、長い経路を来た呼の値をそのまま
      写す B2BUA があります。Kamailio の標準設定の `mf_process_maxfwd_header("10")` は、値のないリクエストに
      10 を与えます。
    - 経路を調べるため、意図的に `OPTIONS` の `Max-Forwards` を 0、1、2 と増やしている場合。`OPTIONS` に
      限っては、プロキシが自ら 200 で答えることもあります。
receiver =
    1. そのまま送り直さないでください。送信時の `Max-Forwards` を確かめ、70 よりかなり小さければ、増やして
       一度だけ試します。
    2. そうでなければループとして扱います。483 を返したサーバーで INVITE の `Via` を下から読みます。交互に
       現れる二台が、経路表を直すべき装置です。
    3. ループの間は各ホップがトランザクションを抱え、フォークが絡むと倍々に増えます。負荷が上がっているなら、
       まずその番号を止め、原因はあとで調べます。
sender =
    中継が必要なのに `Max-Forwards` が 0 のとき、483 を返します。自分が宛先なら、そのまま処理してかまいません。
    自分の `Via` を見つけてループだと分かる場合は、70 ホップを使い切る前に止められる [482](sip/482) が適切です。
    自分の番号帯で未使用の番号なら [404](sip/404) で終わらせます。
misreading =
    数えているのは通過した SIP の装置で、IP の TTL やルーターとは関係ありません。また、発信レッグを毎回 70
    から始める B2BUA を通るループは値が減りきらず、483 では止まりません。
aliases =
    - Max-Forwards 0
    - ホップ数超過
    - ループ
    - 転送ループ
facet-next = `Max-Forwards` が小さければ増やし、それ以外は経路を直す
    .sentence = **{ $code }** のあと、`Max-Forwards` を増やして通るのは、送信時の値が小さすぎた場合だけです。それ以外は、先に経路の設定を直します。
alternative-loop-proved = 自分の `Via` でループと分かる場合
    .sentence = リクエストに自分の `Via` があり、経路の判断に使う値も同じなら **{ $alternative }** を返します。
alternative-nobody-owns-it = 自分の番号帯で未使用の場合
    .sentence = 自分のドメインにないアドレスだと分かっているなら、中継せずに **{ $alternative }** を返します。
alternative-breadth-not-depth = フォークの幅が原因の場合
    .sentence = 経路の長さではなく、`Max-Breadth` が許すブランチ数が足りないなら **{ $alternative }** を返します。
flow-basic = 未使用の番号が二台の間を往復し、ホップ数が尽きる
flow-basic-last-round = 往復の末に Max-Forwards が 0
flow-trace = OPTIONS の Max-Forwards を増やして経路を調べる
flow-trace-hops-0 = Max-Forwards を 0 にする
flow-trace-hops-1 = Max-Forwards を 1 にする
flow-trace-known = 1 台目と 2 台目が判明。次は 2 で試す
