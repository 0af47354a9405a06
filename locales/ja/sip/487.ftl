title = リクエストの取り消し
gist = CANCEL か BYE で打ち切られた。障害ではない
act = ACK を返して別のトランクは試さず、どこがなぜ打ち切ったかは CANCEL の送信元と `Reason` で調べます。
summary = 誰も応答しないうちに、CANCEL（または BYE）によって INVITE が打ち切られました。
meaning =
    INVITE には、送った側がもう望んでいない場合でも最終応答が要ります。呼び出し中に発信側が切ると、まず CANCEL
    自体に 200 が、続いて INVITE に 487 が返ります。その 487 への ACK で呼が終わります。何かが
    失敗したわけではなく、途中で放棄された呼の正常な終わり方です。

    フォークで別の端末が応答したあと、残りのブランチを閉じるのも 487 です。こちらはプロキシで止まり、
    発信側には届きません。
when =
    - 発信側が切った場合や、発信側 PBX の呼び出しタイマーが満了して CANCEL を送った
      場合。CANCEL、`CSeq: n CANCEL` の `200 OK`、`CSeq: n INVITE` の 487 の順に並びます。
    - 一斉呼び出しで、ほかの端末が先に応答した場合。CANCEL に付いた `Reason: SIP;cause=200` が目印です。
    - 誰も応答しないうちに、INVITE の `Expires` の期限が切れた場合。
    - 同じダイアログの別のリクエストに最終応答を返す前に、BYE が届いた場合。
receiver =
    1. ACK を返し（トランザクション層が行います）、メディアのポートを解放して終わります。再試行は不要です。487
       で次のトランクへ進むダイヤルプランは、もう誰も望んでいない呼をかけてしまいます。
    2. 誰が打ち切ったのかは 487 ではなく CANCEL に表れます。送ったホップ、経過秒数、`Reason` を確認します。30
       秒や 60 秒ちょうどなら、人ではなく PBX や SBC の呼び出しタイマーです。
    3. 487 の代わりに INVITE への 200 が届いたら、CANCEL と行き違っています。CANCEL に 200 が返っていても呼は
       成立しているので、ACK、BYE の順に送ります（[RFC 5407, 3.1.2](RFC5407#3.1.2)）。
sender =
    CANCEL が未応答の INVITE に一致したら、ただちにその INVITE へ 487 を返します。`Expires` の期限が切れたときも
    同じです。BYE でダイアログが終わるときは、未応答の別のリクエストにも 487 を返します。CANCEL
    自体には [200](sip/200) です。着信側が自ら呼び出しをやめたなら [480](sip/480)、ユーザーが
    拒否したなら [486](sip/486) か [603](sip/603) を返してください。CANCEL も BYE も `Expires` の満了もないのに、487
    を返さないでください。トレースを読む人に、事実と違う経緯が伝わってしまいます。
misreading =
    CANCEL への応答でも、着信側の拒否でもありません。無応答の呼は、発信側のタイマーで終われば 487、
    着信側なら [480](sip/480)、途中のプロキシなら [408](sip/408) になります。不在着信を集計するときに、
    そのうち一つだけを数えると漏れが出ます。
    ボイスメールの URI の `cause=487` は、呼び出し中に着信側が転送したことを表します（[RFC 4458, 2.2](RFC4458#2.2)）。
aliases =
    - 途中放棄
    - 発信側切断
    - キャンセル
    - 呼の取り消し
    - 他端末で応答
facet-scope = 打ち切られたリクエスト
    .sentence = **{ $code }** が示すのは、CANCEL か BYE で打ち切られたリクエストのことだけです。新しいリクエストはいつでも送れます。
facet-methods = INVITE。BYE のあとは未応答のもの全部
    .sentence = **{ $code }** は、取り消された INVITE に返されます。BYE でダイアログが終わると、未応答のほかのリクエストにも返されます。
alternative-callee-side-gave-up = 着信側が自ら呼び出しをやめた場合
    .sentence = CANCEL ではなく着信側の判断で無応答の呼を終えるなら **{ $alternative }** を返します。
alternative-no-answer-in-time = プロキシのタイマーが満了した場合
    .sentence = プロキシが自分のタイマー満了でブランチを取り消したなら、発信側へは **{ $alternative }** を返します。
alternative-to-cancel-itself = CANCEL 自体への応答
    .sentence = CANCEL リクエスト自体には **{ $alternative }** を返します。487 は INVITE への応答です。
alternative-nothing-to-cancel = CANCEL の対象がない場合
    .sentence = 一致するトランザクションがなければ、CANCEL には **{ $alternative }** を返します。
flow-basic = 呼び出し中に発信側が切る
flow-basic-hangs-up = 応答の前に切る
flow-answered-elsewhere = 携帯が応答し、卓上電話機のブランチを取り消す
flow-answered-elsewhere-stays-here = この 487 は発信側へ送らない
flow-fork = 二台が鳴っている間に発信側が切る。ブランチは両方とも取り消される
flow-fork-hangs-up = 応答の前に切る
