title = 内部エラー
gist = 閉じた側（多くはサーバー）の予期しないエラー
act = その時刻のサーバーのログを読み、理由文が `keepalive ping timeout` なら、応答しなかった側を調べます。
summary = 閉じる側（多くはサーバー）で予期しないエラーが起き、接続を続けられません。
meaning =
    捕捉されない例外、応答しないデータベース、不具合などのために、サーバーがこの接続を諦め、そのことを
    知らせています。受けた側はプロトコルにもポリシーにも反していません。ただし、送ったメッセージが不具合を表に出した
    可能性はあります。

    RFC 6455 での名称は `Internal Server Error` でした。正誤表 3227 により `Internal Error` と登録され、クライアントも
    使います。
when =
    - 接続のハンドラーが例外を送出した場合。Python の `websockets` は 1011 で閉じます。ログには
      `connection handler failed` とトレースバックが残ります。
    - キープアライブの Ping に Pong が返らない場合。`websockets` と、それを使う uvicorn は、20 秒待ってから 1011 で
      閉じます。理由文は `keepalive ping timeout` です。相手がスリープかオフライン、またはイベントループが
      塞がっています。
receiver =
    1. その時刻のサーバーのログを見ます。スタックトレースはそこにあります。最後に送ったメッセージも控えておきます。
    2. バックオフしながら再接続します。同じメッセージで毎回切れるなら、送るのをやめてください。
    3. `keepalive ping timeout` なら、返事をしなかった側を調べます。`async` 関数の中の重い処理、デバッガーでの停止、
       スリープなどです。`ping_timeout` を延ばしても、原因が隠れるだけです。
sender =
    自分の側のエラーで接続を終えるときに 1011 を送ります。黙って切ると、相手には [1006](websocket/1006) としか
    見えません。理由文にスタックトレースを入れないでください。過負荷なら [1013](websocket/1013)、背後のサーバーの
    失敗なら [1014](websocket/1014)、計画的な再起動なら [1012](websocket/1012) です。
misreading =
    ログの 1011 は、自分が送ったものかもしれません。`sent 1011 ... no close frame received` は、相手が黙り込んだために
    自分の側から閉じた、という意味です。
aliases =
    - Internal Server Error
    - 予期しないエラー
    - keepalive ping timeout
    - connection handler failed
facet-next = 閉じた側のログを調べ、バックオフして再接続
    .sentence = **{ $code }** のあとは、閉じた側のログで原因を調べます。再接続はバックオフしながら行い、きっかけになったメッセージは送りません。
facet-cause = 閉じた側（多くはサーバー）
    .sentence = **{ $code }** の原因は、閉じた側（多くはサーバー）のエラーです。相手のメッセージが不具合を表に出した可能性もあります。
facet-trigger = 閉じる側のエラー、または届かない Pong
    .sentence = **{ $code }** のきっかけは、閉じる側の予期しないエラーです。`keepalive ping timeout` なら、Pong が届かなかったことです。
facet-on-wire = 送れる
    .sentence = **{ $code }** はクローズフレームで届きます。エラーを起こした側に、まだ送る余力があったことになります。
alternative-overloaded = 正常だが過負荷の場合
    .sentence = 壊れてはおらず、処理が追いつかないだけなら **{ $alternative }** を送ります。
alternative-upstream-failed = 背後のサーバーが失敗した場合
    .sentence = ゲートウェイとして動作していて、背後のサーバーから正しい応答が得られないなら **{ $alternative }** を送ります。
alternative-restarting = 計画的に再起動する場合
    .sentence = 予定した再起動のために閉じるなら **{ $alternative }** を送ります。
flow-basic = メッセージがサーバーの不具合に当たる
flow-basic-exception = ハンドラーで例外。ログに記録
flow-basic-backs-off = 失敗するたびに長く待つ
flow-no-pong = 相手が Ping に答えない
flow-no-pong-no-pong = 20 秒間 Pong なし。諦める
